import {
  listSnapshot
} from "./chunk-47CGXTAS.js";
import "./chunk-OKO5JFLD.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-X5XDU6JS.js";
import "./chunk-2MUC5YLB.js";
import "./chunk-ZIFLXRML.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  listSnapshot
};

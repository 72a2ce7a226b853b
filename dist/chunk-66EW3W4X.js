import {
  readSarifFile,
  sarifFiles
} from "./chunk-FLVXQUF6.js";
import "./chunk-ZIRWCUP2.js";
import "./chunk-WWP3OX6Q.js";
import "./chunk-X5XDU6JS.js";
import "./chunk-2MUC5YLB.js";
import "./chunk-ZIFLXRML.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  readSarifFile,
  sarifFiles
};

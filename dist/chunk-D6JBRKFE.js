import {
  listSnapshot
} from "./chunk-MSA7DXFD.js";
import "./chunk-QPTR37MR.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-SVZVW2T3.js";
import "./chunk-2MUC5YLB.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-RAZ57TIL.js";
import "./chunk-WFGOW6JZ.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  listSnapshot
};

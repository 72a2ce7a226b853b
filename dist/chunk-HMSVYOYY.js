import {
  recover,
  recoveryNotice
} from "./chunk-CWWZQ4OW.js";
import "./chunk-LVNXXMJA.js";
import "./chunk-5H4IRHIJ.js";
import "./chunk-Y2FXKZGK.js";
import "./chunk-DV43Q23Z.js";
import "./chunk-TWH3SJ7W.js";
import "./chunk-POKHRKEQ.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  recover,
  recoveryNotice
};

import {
  readSarifFile,
  sarifFiles
} from "./chunk-OGGQOQOZ.js";
import "./chunk-NYCESEUZ.js";
import "./chunk-NAV3HV4A.js";
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
  readSarifFile,
  sarifFiles
};

import {
  originOf,
  printConfig,
  ruleNotes
} from "./chunk-QKGZIF65.js";
import "./chunk-MSXIMO56.js";
import "./chunk-TZJCCIOW.js";
import "./chunk-LPBC5XOJ.js";
import "./chunk-OL2RBMGR.js";
import "./chunk-DV43Q23Z.js";
import "./chunk-3RW25VWB.js";
import "./chunk-SKEGAVB7.js";
import "./chunk-DDBNNEHE.js";
import "./chunk-3OMUADSJ.js";
import "./chunk-II4TXTZ6.js";
import "./chunk-NATFNZ7K.js";
import "./chunk-L3OKCSGS.js";
import "./chunk-YGUH2AXZ.js";
import "./chunk-5B3GEFZB.js";
import "./chunk-LI4DCCFV.js";
import "./chunk-7QI6YVRS.js";
import "./chunk-DFD7N4ES.js";
import "./chunk-B2MQPB2B.js";
import "./chunk-4DNQGKHV.js";
import "./chunk-I5LDOHOS.js";
import "./chunk-U53FHDXB.js";
import "./chunk-VWDND232.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-2MUC5YLB.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-RAZ57TIL.js";
import "./chunk-WFGOW6JZ.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  originOf,
  printConfig,
  ruleNotes
};

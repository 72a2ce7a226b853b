import {
  originOf,
  printConfig,
  ruleNotes
} from "./chunk-MSA2OSOC.js";
import "./chunk-LPBC5XOJ.js";
import "./chunk-MSXIMO56.js";
import "./chunk-IGHN7BOW.js";
import "./chunk-OL2RBMGR.js";
import "./chunk-KKIV5SOM.js";
import "./chunk-SARKBM2J.js";
import "./chunk-DDBNNEHE.js";
import "./chunk-3OMUADSJ.js";
import "./chunk-7FSXABKT.js";
import "./chunk-NATFNZ7K.js";
import "./chunk-L3OKCSGS.js";
import "./chunk-YGUH2AXZ.js";
import "./chunk-LI4DCCFV.js";
import "./chunk-5B3GEFZB.js";
import "./chunk-DV43Q23Z.js";
import "./chunk-B2MQPB2B.js";
import "./chunk-4DNQGKHV.js";
import "./chunk-7QI6YVRS.js";
import "./chunk-W3LJC2IE.js";
import "./chunk-FSQK4W7I.js";
import "./chunk-U53FHDXB.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-VWDND232.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-2MUC5YLB.js";
import "./chunk-ZIFLXRML.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  originOf,
  printConfig,
  ruleNotes
};

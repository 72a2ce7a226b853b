import {
  customChecker,
  patternProblems
} from "./chunk-7DEDY3OR.js";
import "./chunk-7QI6YVRS.js";
import "./chunk-PISCBQNO.js";
import "./chunk-W3LJC2IE.js";
import "./chunk-FSQK4W7I.js";
import "./chunk-U53FHDXB.js";
import "./chunk-3ZRIDKJG.js";
import "./chunk-D242N3JV.js";
import "./chunk-DP4G34LB.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-5XRUDFJP.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-JH7TYAU7.js";
export {
  customChecker,
  patternProblems
};

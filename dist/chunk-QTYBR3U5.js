import {
  customChecker,
  patternProblems
} from "./chunk-RL4CB6QX.js";
import "./chunk-7QI6YVRS.js";
import "./chunk-PISCBQNO.js";
import "./chunk-DFD7N4ES.js";
import "./chunk-I5LDOHOS.js";
import "./chunk-U53FHDXB.js";
import "./chunk-DP4G34LB.js";
import "./chunk-5XRUDFJP.js";
import "./chunk-3RI5ZZXU.js";
import "./chunk-RBJFJL2S.js";
import "./chunk-D242N3JV.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-JH7TYAU7.js";
export {
  customChecker,
  patternProblems
};

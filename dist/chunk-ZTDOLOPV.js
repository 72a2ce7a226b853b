import {
  loadEngine
} from "./chunk-3RI5ZZXU.js";
import "./chunk-RBJFJL2S.js";
import "./chunk-D242N3JV.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-JH7TYAU7.js";
export {
  loadEngine
};

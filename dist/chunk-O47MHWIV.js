import {
  loadEngine
} from "./chunk-MPWOPYXP.js";
import "./chunk-B6MR3R2G.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-55SR24LU.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

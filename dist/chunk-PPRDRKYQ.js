import {
  loadEngine
} from "./chunk-SGJBL3XM.js";
import "./chunk-REEKRWCJ.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-MXTU7HMD.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

import {
  loadEngine
} from "./chunk-R763IRVA.js";
import "./chunk-5BZQLFEL.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-253UBFE2.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

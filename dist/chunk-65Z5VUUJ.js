import {
  loadEngine
} from "./chunk-AVVGRDQU.js";
import "./chunk-KQNLJR62.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-ID5AMOOJ.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

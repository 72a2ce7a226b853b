import {
  loadEngine
} from "./chunk-NNS7KIZI.js";
import "./chunk-3L5FZWBB.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-LCBL6IDJ.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

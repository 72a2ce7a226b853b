import {
  loadEngine
} from "./chunk-KXQY6PUZ.js";
import "./chunk-E57OKL3T.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-GP27JXUD.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

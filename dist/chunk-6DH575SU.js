import {
  loadEngine
} from "./chunk-KDZLAAQM.js";
import "./chunk-INTRGPFH.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-NDRVHUF2.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

import {
  loadEngine
} from "./chunk-ULX2EPY4.js";
import "./chunk-4JMIWJML.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-NQI7D6DQ.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

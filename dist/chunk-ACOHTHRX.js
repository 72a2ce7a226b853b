import {
  loadEngine
} from "./chunk-U4JGIKCU.js";
import "./chunk-X44BN2CS.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-2AMP5AUJ.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

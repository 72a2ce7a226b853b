import {
  loadEngine
} from "./chunk-RAQJBEGQ.js";
import "./chunk-VGI7BC7T.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-JZW62OIU.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

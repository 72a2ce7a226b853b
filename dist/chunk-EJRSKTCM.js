import {
  loadEngine
} from "./chunk-DJLQMC2G.js";
import "./chunk-7AB4OZ6M.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-57YI4QSC.js";
import "./chunk-E76U5H52.js";
export {
  loadEngine
};

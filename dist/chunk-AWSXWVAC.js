import {
  toRule
} from "./chunk-7EXF72L3.js";
import "./chunk-55SR24LU.js";
import "./chunk-E76U5H52.js";
export {
  toRule
};

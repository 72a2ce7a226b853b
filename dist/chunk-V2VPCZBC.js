import {
  toRule
} from "./chunk-7EXF72L3.js";
import "./chunk-MXTU7HMD.js";
import "./chunk-E76U5H52.js";
export {
  toRule
};

import {
  toRule
} from "./chunk-7EXF72L3.js";
import "./chunk-253UBFE2.js";
import "./chunk-E76U5H52.js";
export {
  toRule
};

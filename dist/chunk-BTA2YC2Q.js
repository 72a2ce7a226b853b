import {
  toRule
} from "./chunk-7EXF72L3.js";
import "./chunk-ID5AMOOJ.js";
import "./chunk-E76U5H52.js";
export {
  toRule
};

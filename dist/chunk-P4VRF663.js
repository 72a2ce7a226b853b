import {
  toRule
} from "./chunk-W4TJQAMF.js";
import "./chunk-E76U5H52.js";
export {
  toRule
};

import {
  toRule
} from "./chunk-W4TJQAMF.js";
import "./chunk-JH7TYAU7.js";
export {
  toRule
};

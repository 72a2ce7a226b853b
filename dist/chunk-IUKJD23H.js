import {
  createPool,
  startSpareThread
} from "./chunk-YWFIIS4Y.js";
import "./chunk-JH7TYAU7.js";
export {
  createPool,
  startSpareThread
};

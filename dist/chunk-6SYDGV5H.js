import {
  createPool,
  startSpareThread
} from "./chunk-X2GXL7RB.js";
import "./chunk-JH7TYAU7.js";
export {
  createPool,
  startSpareThread
};

import {
  createPool,
  startSpareThread
} from "./chunk-JKQ5GUIM.js";
import "./chunk-HIRT7LE4.js";
import "./chunk-JH7TYAU7.js";
export {
  createPool,
  startSpareThread
};

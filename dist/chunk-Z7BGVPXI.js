import {
  createPool,
  startSpareThread
} from "./chunk-SRKBD55A.js";
import "./chunk-A7IEVBYI.js";
export {
  createPool,
  startSpareThread
};

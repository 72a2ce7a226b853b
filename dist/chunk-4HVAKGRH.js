import {
  createPool,
  startSpareThread
} from "./chunk-QCIMVQAM.js";
import "./chunk-A7IEVBYI.js";
export {
  createPool,
  startSpareThread
};

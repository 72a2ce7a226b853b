import {
  banditId,
  rules,
  testNames
} from "./chunk-YF7CWD3G.js";
import "./chunk-7EXF72L3.js";
import "./chunk-NDRVHUF2.js";
import "./chunk-E76U5H52.js";
export {
  banditId,
  rules,
  testNames
};

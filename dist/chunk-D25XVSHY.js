import {
  banditId,
  rules,
  testNames
} from "./chunk-ZAFT6DGT.js";
import "./chunk-E76U5H52.js";
export {
  banditId,
  rules,
  testNames
};

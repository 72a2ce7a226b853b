import {
  banditId,
  rules,
  testNames
} from "./chunk-ZAFT6DGT.js";
import "./chunk-A7IEVBYI.js";
export {
  banditId,
  rules,
  testNames
};

import {
  python
} from "./chunk-BHDC6ITR.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

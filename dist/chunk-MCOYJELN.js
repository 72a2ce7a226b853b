import {
  python
} from "./chunk-7EZJSVLP.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

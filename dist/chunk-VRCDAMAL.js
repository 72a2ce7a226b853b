import {
  python
} from "./chunk-ZILFR6T5.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

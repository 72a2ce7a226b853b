import {
  python
} from "./chunk-3I6DGY4N.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

import {
  python
} from "./chunk-AJLHVNAD.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

import {
  python
} from "./chunk-I5LDOHOS.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

import {
  python
} from "./chunk-KXD7BCV5.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

import {
  python
} from "./chunk-VPHNGF4Z.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

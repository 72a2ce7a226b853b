import {
  python
} from "./chunk-S5UJPXXA.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

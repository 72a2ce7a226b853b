import {
  python
} from "./chunk-FSQK4W7I.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

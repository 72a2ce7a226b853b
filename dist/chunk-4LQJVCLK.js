import {
  python
} from "./chunk-GVV3DV5Q.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

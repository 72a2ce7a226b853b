import {
  python
} from "./chunk-YDJZGLDU.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

import {
  python
} from "./chunk-OTTYAZG2.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

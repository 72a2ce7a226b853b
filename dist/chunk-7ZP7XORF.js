import {
  python
} from "./chunk-LORQBDSX.js";
import "./chunk-JH7TYAU7.js";
export {
  python
};

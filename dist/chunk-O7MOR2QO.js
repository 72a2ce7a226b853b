import {
  UserError
} from "./chunk-4EJLRNHY.js";
import "./chunk-A7IEVBYI.js";
export {
  UserError
};

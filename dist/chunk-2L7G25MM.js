import {
  UserError
} from "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  UserError
};

import {
  listSnapshot
} from "./chunk-CG3LQKRQ.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  listSnapshot
};

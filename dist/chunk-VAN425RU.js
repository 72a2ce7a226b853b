import {
  findRepository,
  openRepository,
  withoutRepositoryVariables
} from "./chunk-AWBZ2Y6K.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  findRepository,
  openRepository,
  withoutRepositoryVariables
};

import {
  startModel,
  withAsked
} from "./chunk-7IYY3YOI.js";
import "./chunk-YXTJ4C5F.js";
import "./chunk-CR4DTWJH.js";
import "./chunk-NATFNZ7K.js";
import "./chunk-A7C3JD7Q.js";
import "./chunk-XQE6QPE2.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-VPHNGF4Z.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  startModel,
  withAsked
};

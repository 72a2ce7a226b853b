import {
  caseOf,
  chooseStrategy
} from "./chunk-AFSWSJP6.js";
import "./chunk-FERIL3QS.js";
import "./chunk-H2IDJQXL.js";
import "./chunk-675XCAXX.js";
import "./chunk-YXTJ4C5F.js";
import "./chunk-NC257ILQ.js";
import "./chunk-A7C3JD7Q.js";
import "./chunk-GWBOIHGZ.js";
import "./chunk-COFCJTBF.js";
import "./chunk-SXJ4LA43.js";
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
  caseOf,
  chooseStrategy
};

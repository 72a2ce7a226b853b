import {
  customChecker,
  patternProblems
} from "./chunk-RJFT57GQ.js";
import "./chunk-PISCBQNO.js";
import "./chunk-TFHMS3B5.js";
import "./chunk-DP4G34LB.js";
import "./chunk-JTLPCQBW.js";
import "./chunk-COFCJTBF.js";
import "./chunk-D2IAMJYA.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  customChecker,
  patternProblems
};

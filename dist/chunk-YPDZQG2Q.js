import {
  parseRule,
  ruleJsonSchema
} from "./chunk-6YVCZVB7.js";
import "./chunk-2NCQMMM5.js";
import "./chunk-UZ5ETKAW.js";
import "./chunk-PISCBQNO.js";
import "./chunk-A7C3JD7Q.js";
import "./chunk-DP4G34LB.js";
import "./chunk-D2IAMJYA.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-YYESSOCH.js";
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
  parseRule,
  ruleJsonSchema
};

import {
  parseRule,
  ruleJsonSchema
} from "./chunk-EJZAXV5F.js";
import "./chunk-6MBA4ONR.js";
import "./chunk-UZ5ETKAW.js";
import "./chunk-PISCBQNO.js";
import "./chunk-A7C3JD7Q.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-DP4G34LB.js";
import "./chunk-YYESSOCH.js";
import "./chunk-4DXMGUR4.js";
import "./chunk-MUBGZMSW.js";
import "./chunk-SASQCUIA.js";
import "./chunk-7EZJSVLP.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-X2GXL7RB.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-CG3LQKRQ.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  parseRule,
  ruleJsonSchema
};

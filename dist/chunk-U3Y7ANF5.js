import {
  banditId,
  rules,
  testNames
} from "./chunk-3OJHHP2S.js";
import "./chunk-7EXF72L3.js";
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
  banditId,
  rules,
  testNames
};

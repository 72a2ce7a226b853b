import {
  parseRule,
  ruleJsonSchema
} from "./chunk-BJRE4F2Z.js";
import "./chunk-M2LYSPOB.js";
import "./chunk-LI4DCCFV.js";
import "./chunk-5B3GEFZB.js";
import "./chunk-A7C3JD7Q.js";
import "./chunk-PISCBQNO.js";
import "./chunk-W3LJC2IE.js";
import "./chunk-FSQK4W7I.js";
import "./chunk-U53FHDXB.js";
import "./chunk-DP4G34LB.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-VWDND232.js";
import "./chunk-YYESSOCH.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-JH7TYAU7.js";
export {
  parseRule,
  ruleJsonSchema
};

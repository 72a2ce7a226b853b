import {
  parseRule,
  ruleJsonSchema
} from "./chunk-NLLKRC62.js";
import "./chunk-7YVXKQ5K.js";
import "./chunk-5B3GEFZB.js";
import "./chunk-LI4DCCFV.js";
import "./chunk-PISCBQNO.js";
import "./chunk-DFD7N4ES.js";
import "./chunk-A7C3JD7Q.js";
import "./chunk-I5LDOHOS.js";
import "./chunk-U53FHDXB.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-DP4G34LB.js";
import "./chunk-VWDND232.js";
import "./chunk-YYESSOCH.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-JH7TYAU7.js";
export {
  parseRule,
  ruleJsonSchema
};

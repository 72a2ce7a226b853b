import {
  checkFile,
  judgeRuff
} from "./chunk-W47AY52W.js";
import "./chunk-TVSMM5E3.js";
import "./chunk-PLQCSSPB.js";
import "./chunk-RCIH5AU4.js";
import "./chunk-5XRUDFJP.js";
import "./chunk-MWQBIYXB.js";
import "./chunk-W4TJQAMF.js";
import "./chunk-JH7TYAU7.js";
export {
  checkFile,
  judgeRuff
};

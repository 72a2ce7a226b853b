import {
  pythonFacts,
  pythonPack
} from "./chunk-22HSDSAH.js";
import "./chunk-RCIH5AU4.js";
import "./chunk-HRUTGADJ.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-USOCIXYR.js";
import "./chunk-JH7TYAU7.js";
export {
  pythonFacts,
  pythonPack
};

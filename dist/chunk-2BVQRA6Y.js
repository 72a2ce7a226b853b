import {
  pythonFacts,
  pythonPack
} from "./chunk-GSHNNIIH.js";
import "./chunk-RCIH5AU4.js";
import "./chunk-4UHT3QOO.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-USOCIXYR.js";
import "./chunk-JH7TYAU7.js";
export {
  pythonFacts,
  pythonPack
};

import {
  javascriptPack
} from "./chunk-CLRDOJ6S.js";
import "./chunk-U53FHDXB.js";
import "./chunk-4UHT3QOO.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-USOCIXYR.js";
import "./chunk-JH7TYAU7.js";
export {
  javascriptPack
};

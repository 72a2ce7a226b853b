import {
  javascriptPack
} from "./chunk-Z2USDQ4B.js";
import "./chunk-U53FHDXB.js";
import "./chunk-GJ5AP5O5.js";
import "./chunk-USOCIXYR.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

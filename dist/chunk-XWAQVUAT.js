import {
  javascriptPack
} from "./chunk-U7MUEZUU.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-253UBFE2.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

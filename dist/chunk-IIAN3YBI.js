import {
  javascriptPack
} from "./chunk-V2VT3HJT.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-GP27JXUD.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

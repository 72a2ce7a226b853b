import {
  javascriptPack
} from "./chunk-K2KJK2QB.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-57YI4QSC.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

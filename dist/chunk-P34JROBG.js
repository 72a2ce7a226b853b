import {
  javascriptPack
} from "./chunk-ZZL764OP.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-JZW62OIU.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

import {
  javascriptPack
} from "./chunk-Y3BD3KVP.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-NQI7D6DQ.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

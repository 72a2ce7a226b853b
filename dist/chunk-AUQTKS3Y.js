import {
  javascriptPack
} from "./chunk-PCHEA4G2.js";
import "./chunk-PKT4V6GQ.js";
import "./chunk-USOCIXYR.js";
import "./chunk-MXTU7HMD.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

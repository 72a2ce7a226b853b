import {
  javascriptPack
} from "./chunk-BJRFJKEC.js";
import "./chunk-PKT4V6GQ.js";
import "./chunk-USOCIXYR.js";
import "./chunk-ID5AMOOJ.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

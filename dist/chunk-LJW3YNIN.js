import {
  javascriptPack
} from "./chunk-XDNC4AGL.js";
import "./chunk-U53FHDXB.js";
import "./chunk-KXTNXG63.js";
import "./chunk-USOCIXYR.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

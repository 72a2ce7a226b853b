import {
  javascriptPack
} from "./chunk-XV2DJT3G.js";
import "./chunk-U53FHDXB.js";
import "./chunk-HRUTGADJ.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-USOCIXYR.js";
import "./chunk-JH7TYAU7.js";
export {
  javascriptPack
};

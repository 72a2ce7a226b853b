import {
  javascriptPack
} from "./chunk-737GDH5Q.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-55SR24LU.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

import {
  javascriptPack
} from "./chunk-2BVZOHY5.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-2AMP5AUJ.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

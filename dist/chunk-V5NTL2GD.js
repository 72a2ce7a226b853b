import {
  pythonFacts,
  pythonPack
} from "./chunk-U4DWHTPR.js";
import "./chunk-RCIH5AU4.js";
import "./chunk-GJ5AP5O5.js";
import "./chunk-USOCIXYR.js";
import "./chunk-E76U5H52.js";
export {
  pythonFacts,
  pythonPack
};

import {
  pythonFacts,
  pythonPack
} from "./chunk-FCXYKYC7.js";
import "./chunk-G6NEBMEP.js";
import "./chunk-PKT4V6GQ.js";
import "./chunk-USOCIXYR.js";
import "./chunk-ID5AMOOJ.js";
import "./chunk-E76U5H52.js";
export {
  pythonFacts,
  pythonPack
};

import {
  pythonFacts,
  pythonPack
} from "./chunk-JHPXWA2P.js";
import "./chunk-RCIH5AU4.js";
import "./chunk-KXTNXG63.js";
import "./chunk-USOCIXYR.js";
import "./chunk-E76U5H52.js";
export {
  pythonFacts,
  pythonPack
};

import {
  pythonFacts,
  pythonPack
} from "./chunk-DPG5AHTZ.js";
import "./chunk-7CN7DRCM.js";
import "./chunk-D7X3ANIA.js";
import "./chunk-USOCIXYR.js";
import "./chunk-NDRVHUF2.js";
import "./chunk-E76U5H52.js";
export {
  pythonFacts,
  pythonPack
};

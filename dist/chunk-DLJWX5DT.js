import {
  pythonFacts,
  pythonPack
} from "./chunk-XQCPYF7A.js";
import "./chunk-7CN7DRCM.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-JZW62OIU.js";
import "./chunk-E76U5H52.js";
export {
  pythonFacts,
  pythonPack
};

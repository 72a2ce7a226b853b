import {
  pythonFacts,
  pythonPack
} from "./chunk-BMWUHA6Z.js";
import "./chunk-7CN7DRCM.js";
import "./chunk-ZQCSUVQT.js";
import "./chunk-USOCIXYR.js";
import "./chunk-NQI7D6DQ.js";
import "./chunk-E76U5H52.js";
export {
  pythonFacts,
  pythonPack
};

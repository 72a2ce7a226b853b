import {
  originOf,
  printConfig,
  ruleNotes
} from "./chunk-HMC6O3QG.js";
import "./chunk-MSXIMO56.js";
import "./chunk-7NKVGTUH.js";
import "./chunk-QYGF2YXR.js";
import "./chunk-2BS6B33W.js";
import "./chunk-SYS75QXH.js";
import "./chunk-KOMHDEE2.js";
import "./chunk-5B3GEFZB.js";
import "./chunk-4QLBAZ6Z.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-A7IEVBYI.js";
export {
  originOf,
  printConfig,
  ruleNotes
};

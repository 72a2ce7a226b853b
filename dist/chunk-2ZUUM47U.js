import {
  javascriptPack
} from "./chunk-44FTTECO.js";
import "./chunk-D7X3ANIA.js";
import "./chunk-USOCIXYR.js";
import "./chunk-NDRVHUF2.js";
import "./chunk-E76U5H52.js";
export {
  javascriptPack
};

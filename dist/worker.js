import "./chunk-253UBFE2.js";
import "./chunk-E76U5H52.js";

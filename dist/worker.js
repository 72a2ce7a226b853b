import "./chunk-MXTU7HMD.js";
import "./chunk-E76U5H52.js";

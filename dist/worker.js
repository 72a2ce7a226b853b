import "./chunk-55SR24LU.js";
import "./chunk-E76U5H52.js";

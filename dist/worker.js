import "./chunk-NQI7D6DQ.js";
import "./chunk-E76U5H52.js";

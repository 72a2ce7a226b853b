import "./chunk-2AMP5AUJ.js";
import "./chunk-E76U5H52.js";

import "./chunk-GP27JXUD.js";
import "./chunk-E76U5H52.js";

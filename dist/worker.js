import "./chunk-ID5AMOOJ.js";
import "./chunk-E76U5H52.js";

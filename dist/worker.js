import "./chunk-57YI4QSC.js";
import "./chunk-E76U5H52.js";

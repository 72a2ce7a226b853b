import "./chunk-JZW62OIU.js";
import "./chunk-E76U5H52.js";

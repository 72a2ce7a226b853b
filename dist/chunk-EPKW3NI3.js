import {
  escapeControl,
  escapeLine,
  safeJson,
  scriptJson
} from "./chunk-VVW5E3UQ.js";
import "./chunk-A7IEVBYI.js";
export {
  escapeControl,
  escapeLine,
  safeJson,
  scriptJson
};

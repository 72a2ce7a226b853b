import {
  escapeControl,
  escapeLine,
  safeJson,
  scriptJson
} from "./chunk-VVW5E3UQ.js";
import "./chunk-JH7TYAU7.js";
export {
  escapeControl,
  escapeLine,
  safeJson,
  scriptJson
};

/** A look at the text, before anything is loaded. */
import type { LookAhead } from "../../patterns/prefilter.ts";
import { MAY_HOLD_HOST, MAY_HOLD_RANGE } from "./hosts.ts";
import { MAY_HOLD_SENSITIVE } from "./sensitive.ts";

/** Stands in every file where `isRequest` can hold. */
const MAY_HOLD_REQUEST =
  /\brequest\s*\.\s*(?!method\b|user\b|session\b)\w|\brequest\s+as\b|=\s*request\b|\breq\.|\bevent\s*(?::[^,)]+)?,\s*context\b|get_(?:argument|arguments|cookie|query_argument|body_argument)|FieldStorage|RequestHandler|HttpRequest|@[\w.]+\.(?:route|get|post|put|delete|patch|api_route|websocket|expose|view)\(|start_response|receive_(?:text|json|bytes)|\bweb\.(?:input|data|cookies)|text_input|text_area|@\w*(?:route|api_view|get|post|expose)\b/g;

const MAY_HOLD: LookAhead["mayHold"] = {
  "checks-part-of-host": MAY_HOLD_HOST.text,
  "loose-host-pattern": MAY_HOLD_HOST.pattern,
  "loose-range": MAY_HOLD_RANGE,
  "sensitive-data": MAY_HOLD_SENSITIVE.any,
  "sensitive-arguments": MAY_HOLD_SENSITIVE.any,
  "password-data": MAY_HOLD_SENSITIVE.password,
};

export const LOOK_AHEAD: LookAhead = {
  mayHold: MAY_HOLD,
  mayHoldRequest: MAY_HOLD_REQUEST,
  called: (name) => new RegExp(`\\b${name}\\b[\\s)\\\\]*\\(`, "g"),
};

// src/analyzers/python/values/may-hold-request.ts
var MAY_HOLD_REQUEST = /\brequest\s*\.\s*(?!method\b|user\b|session\b)\w|\brequest\s+as\b|=\s*request\b|\breq\.|\bevent\s*(?::[^,)]+)?,\s*context\b|get_(?:argument|arguments|cookie|query_argument|body_argument)|FieldStorage|RequestHandler|HttpRequest|@[\w.]+\.(?:route|get|post|put|delete|patch|api_route|websocket|expose|view)\(|start_response|receive_(?:text|json|bytes)|\bweb\.(?:input|data|cookies)|text_input|text_area|@\w*(?:route|api_view|get|post|expose)\b/g;

export {
  MAY_HOLD_REQUEST
};

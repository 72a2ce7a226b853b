// src/analyzers/python/values/may-hold-request.ts
var MAY_HOLD_REQUEST = /\brequest\b|\breq\b|\bevent\b|get_(?:argument|arguments|cookie|query_argument|body_argument)|FieldStorage|RequestHandler|HttpRequest|@[\w.]+\.(?:route|get|post|put|delete|patch|api_route|websocket|expose|view)\(|environ|start_response|receive_(?:text|json|bytes)|\bweb\.(?:input|data|cookies)|text_input|text_area|@\w*(?:route|api_view|get|post|expose)\b/g;

export {
  MAY_HOLD_REQUEST
};

import {
  escapeControl,
  safeJson
} from "./chunk-VVW5E3UQ.js";

// src/commands/print.ts
function printJson(host, value) {
  host.stdout.write(`${safeJson(value)}
`);
}
function printText(host, text) {
  host.stdout.write(`${escapeControl(text.trimEnd())}
`);
}

export {
  printJson,
  printText
};

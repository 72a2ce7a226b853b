// src/model/region.ts
function splitLines(text) {
  return text.split(/\r\n|\n|\r/);
}
function lastLine(region) {
  return region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
}
function clampRegion(region, lines) {
  let startLine = clamp(region.startLine, 1, lines.length), startColumn = clamp(region.startColumn, 1, lengthOf(lines, startLine) + 1), endLine = clamp(region.endLine, startLine, lines.length), end = region.endLine > lines.length ? 1 / 0 : region.endColumn, endColumn = clamp(end, endLine === startLine ? startColumn : 1, lengthOf(lines, endLine) + 1);
  return { startLine, startColumn, endLine, endColumn };
}
function clamp(value, least, most) {
  return Math.max(least, Math.min(value, most));
}
function lengthOf(lines, line) {
  return lines[line - 1]?.length ?? 0;
}

export {
  splitLines,
  lastLine,
  clampRegion
};

// src/analyzers/external/python.ts
function pythonRun(scratch) {
  return { cwd: scratch, env: { PYTHONSAFEPATH: "1", PYTHONDONTWRITEBYTECODE: "1", PYTHONUTF8: "1" } };
}
function isPython(path, firstLine) {
  return /\.py[iw]?$/i.test(path) || !/\.[^/]*$/.test(path) && /^#!.*\bpython[\d.]*\b/.test(firstLine);
}
function regionOfAst({ line, column, endLine, endColumn }, lines) {
  let units = (number, bytes) => utf16Length(lines[number - 1] ?? "", bytes) + 1;
  return { startLine: line, startColumn: units(line, column), endLine, endColumn: units(endLine, endColumn) };
}
function utf16Column(line, column) {
  return /[\ud800-\udfff]/.test(line) ? [...line].slice(0, Math.max(column - 1, 0)).join("").length + 1 : column;
}
function utf16Length(text, bytes) {
  return /^[\0-\x7f]*$/.test(text) ? bytes : Buffer.from(text).subarray(0, Math.max(bytes, 0)).toString("utf8").length;
}

export {
  pythonRun,
  isPython,
  regionOfAst,
  utf16Column
};

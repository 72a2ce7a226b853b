/** What a whole project is told: its lines of code, and each finding of high or critical severity for a person to judge. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow, languageOf } from "./marks.mjs";
import { scanFiles } from "./product.mjs";

const SERIOUS = new Set(["critical", "high"]);
/** What a package ships beside the sources that people wrote. */
const BUILT = /(?:^|[\\/])(?:dist|build|node_modules|vendor|third_party)[\\/]|\.min\.js$|\.d\.[cm]?ts$/;

const linesOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "").length;

/** @returns {{ name: string, files: number, lines: number, findings: object[] }} */
export function examineProject(bundle, folder) {
  const files = filesBelow(folder).filter((name) => languageOf(name) !== undefined && !BUILT.test(name));
  const report = scanFiles(bundle, folder, files);
  const serious = report.findings.filter(
    ({ severity, disposition }) => SERIOUS.has(severity) && disposition !== "suppressed",
  );
  return {
    name: path.basename(folder),
    files: files.length,
    lines: files.reduce((sum, file) => sum + linesOf(path.join(folder, file)), 0),
    findings: serious.map((finding) => ({
      ...finding,
      source: finding.frame.lines[finding.startLine - finding.frame.firstLine]?.trim(),
    })),
  };
}

export function printProject({ name, files, lines, findings }) {
  console.log(`\n${name}: ${files} files, ${lines} lines that are not blank, ${findings.length} high or critical`);
  for (const { path: file, startLine, ruleId, severity, confidence, disposition, source } of findings)
    console.log(`${file}:${startLine} ${ruleId} ${severity}/${confidence} ${disposition}  ${source}`);
}

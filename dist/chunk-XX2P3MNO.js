import {
  DISPOSITIONS,
  SEVERITIES
} from "./chunk-VWDND232.js";
import {
  escapeControl,
  escapeLine
} from "./chunk-VVW5E3UQ.js";

// src/report/summary.ts
var VERDICTS = ["clean", "blocking", "incomplete", "defect"];
function contributionOf({ findings }, analyzer) {
  let seen = findings.filter(({ witnesses }) => witnesses.some((witness) => witness.analyzer === analyzer)), alone = seen.filter(({ witnesses }) => witnesses.every((witness) => witness.analyzer === analyzer));
  return { findings: seen.length, alone: alone.length };
}
function summarize(run) {
  let blocking = withDisposition(run, "blocking");
  return {
    verdict: VERDICTS[run.exitCode],
    exitCode: run.exitCode,
    findings: run.findings.length,
    byDisposition: tally(run.findings, DISPOSITIONS, (finding) => finding.disposition),
    bySeverity: tally(run.findings, SEVERITIES, (finding) => finding.severity),
    blockingBySeverity: tally(blocking, SEVERITIES, (finding) => finding.severity),
    blockingFiles: new Set(blocking.map((finding) => finding.path)).size,
    checkedFiles: run.checkedFiles,
    uncheckedFiles: new Set(run.unchecked.map((file) => file.path)).size,
    failedAnalyzers: failedAnalyzers(run).length,
    skippedFiles: run.skipped.length,
    uncheckedByChoice: run.uncheckedByChoice.reduce((sum, { files }) => sum + files, 0)
  };
}
function withDisposition(run, disposition) {
  return run.findings.filter((finding) => finding.disposition === disposition);
}
function failedAnalyzers(run) {
  return run.analyzers.filter((analyzer) => analyzer.status === "failed");
}
function isFatal(run, gap) {
  return run.analyzers.find((analyzer) => analyzer.name === gap.analyzer)?.onError !== "warn";
}
function ruleOf(run, { analyzer, ruleId }) {
  return run.rules.find((rule) => rule.id === ruleId && rule.analyzer === analyzer);
}
function tally(items, keys, keyOf) {
  let counts = Object.fromEntries(keys.map((key) => [key, 0]));
  for (let item of items) counts[keyOf(item)] += 1;
  return counts;
}
function groupBy(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let group = groups.get(keyOf(item));
    group === void 0 ? groups.set(keyOf(item), [item]) : group.push(item);
  }
  return groups;
}
function mostSevereFirst(findings) {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function plural(count, noun, nouns = `${noun}s`) {
  return `${count} ${count === 1 ? noun : nouns}`;
}
function openFindings(run) {
  let { outcomes = [], dryRun = !1 } = run.repair ?? {}, gone = new Set(
    outcomes.flatMap((outcome) => "chosen" in outcome && outcome.applied && !dryRun ? [outcome.fingerprint] : [])
  );
  return withDisposition(run, "blocking").filter(({ fingerprint }) => !gone.has(fingerprint));
}

// src/report/region.ts
function lastLine(region) {
  return region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
}
function markedPart(region, number, line) {
  if (number < region.startLine || number > lastLine(region)) return;
  let from = number === region.startLine ? region.startColumn - 1 : line.search(/\S|$/), to = number === region.endLine ? region.endColumn - 1 : line.trimEnd().length;
  if (!(to <= from && region.endLine > region.startLine))
    return [from, Math.max(from, to)];
}
function regionInFrame(finding) {
  return finding.frame.region ?? finding;
}

// src/report/terminal/width.ts
var WIDE = new RegExp("^(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{17000}-\\u{18AFF}\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}])", "u"), COMBINING_ONLY = new RegExp("^\\p{Mark}+$", "u"), STYLE = /\x1b\[\d+m/g, ASCII = /^[\x20-\x7e]*$/, graphemes;
function splitGraphemes(text) {
  return ASCII.test(text) ? text.split("") : (graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" }), Array.from(graphemes.segment(text), ({ segment }) => segment));
}
function graphemeWidth(grapheme) {
  return COMBINING_ONLY.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1;
}
function textWidth(text) {
  let plain = text.replace(STYLE, "");
  return ASCII.test(plain) ? plain.length : splitGraphemes(plain).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
function wrap(text, width) {
  return text.split(`
`).flatMap((paragraph) => wrapParagraph(paragraph, width));
}
function wrapParagraph(paragraph, width) {
  let lines = [], line = "";
  for (let word of paragraph.split(/[ \t]+/))
    line !== "" && textWidth(line) + 1 + textWidth(word) > width ? (lines.push(line), line = word) : line = line === "" ? word : `${line} ${word}`;
  return [...lines, line];
}
function hanging(lead, text, width) {
  return wrap(text, Math.max(20, width - 4)).map((line, index) => `  ${index === 0 ? lead : "  "}${line}`);
}

// src/report/terminal/frame.ts
var TAB = 4, HEAD = 4, TAIL = 2;
function renderFrame(finding, paint, width) {
  let { firstLine, lines } = finding.frame, region = regionInFrame(finding), rows = lines.map((line, index) => rowOf(line, firstLine + index, region)), digits = String(firstLine + rows.length - 1).length, room = Math.max(20, width - digits - 5), left = windowStart(rows, room);
  return rows.flatMap((row) => isElided(row.number, region) ? row.number === region.startLine + HEAD ? [gapLine(digits, paint)] : [] : renderRow(row, { digits, room, left }, paint));
}
function rowOf(line, number, region) {
  let part = markedPart(region, number, line), cells = cellsOf(line, part);
  if (part === void 0) return { number, cells };
  let marked = cells.filter((cell) => cell.style.startsWith("marked")), from = marked[0]?.column ?? columnAt(line, part[0]), last = marked.at(-1);
  return { number, cells, underline: [from, last === void 0 ? from + 1 : last.column + last.width] };
}
function cellsOf(line, part) {
  let cells = [], [from, to] = part ?? [0, 0], offset = 0, column = 0;
  for (let grapheme of splitGraphemes(line)) {
    let text = shownAs(grapheme, line.startsWith("##", offset - 2) ? "##" : "", column), escaped = text !== grapheme && grapheme !== "	", width = text.length === 1 ? graphemeWidth(text) : textWidth(text), marked = offset < to && offset + grapheme.length > from;
    cells.push({ text, column, width, style: cellStyle(marked, escaped) }), offset += grapheme.length, column += width;
  }
  return cells;
}
function cellStyle(marked, escaped) {
  return marked ? escaped ? "marked-escape" : "marked" : escaped ? "escape" : "plain";
}
function shownAs(grapheme, before, column) {
  return grapheme === "	" ? " ".repeat(TAB - column % TAB) : escapeLine(before + grapheme).slice(before.length);
}
function columnAt(line, offset) {
  return cellsOf(line.slice(0, offset), void 0).reduce((column, cell) => column + cell.width, 0);
}
function windowStart(rows, room) {
  let [from, to] = rows.find((row) => row.underline !== void 0)?.underline ?? [0, 0];
  return to < room ? 0 : Math.min(from, Math.max(from - Math.floor(room / 4), to - room + 1));
}
function renderRow(row, layout, paint) {
  let number = String(row.number).padStart(layout.digits), source = renderSource(row.cells, layout, paint);
  if (row.underline === void 0) return [`  ${paint.dim(`${number} │`)} ${source}`.trimEnd()];
  let right = layout.left + layout.room, from = Math.min(Math.max(row.underline[0], layout.left), right - 1), carets = "^".repeat(Math.max(1, Math.min(row.underline[1], right) - from)), blank = `  ${" ".repeat(layout.digits)} ${paint.dim("│")} ${" ".repeat(from - layout.left)}`;
  return [`${paint.red("❯")} ${paint.bold(number)} ${paint.dim("│")} ${source}`, blank + paint.red(carets)];
}
function renderSource(cells, { left, room }, paint) {
  let end = cells.at(-1), cutLeft = left > 0, cutRight = end !== void 0 && end.column + end.width > left + room, from = cutLeft ? left + 1 : 0, to = left + room - (cutRight ? 1 : 0), seen = cells.filter((cell) => cell.column >= from && cell.column + cell.width <= to);
  if (seen.length === 0) return cutLeft && end !== void 0 ? paint.dim("…") : "";
  let lead = " ".repeat((seen[0]?.column ?? from) - from);
  return (cutLeft ? paint.dim("…") : "") + lead + paintCells(seen, paint) + (cutRight ? paint.dim("…") : "");
}
function paintCells(cells, paint) {
  let painted = "", run = "";
  return cells.forEach((cell, index) => {
    run += cell.text, cells[index + 1]?.style !== cell.style && (painted += paintRun(run, cell.style, paint), run = "");
  }), painted;
}
function paintRun(text, style, paint) {
  switch (style) {
    case "plain":
      return text;
    case "marked":
      return paint.bold(text);
    case "escape":
      return paint.magenta(text);
    case "marked-escape":
      return paint.bold(paint.magenta(text));
  }
}
function isElided(number, region) {
  let last = lastLine(region);
  return last - region.startLine + 1 <= HEAD + TAIL + 1 ? !1 : number >= region.startLine + HEAD && number <= last - TAIL;
}
function gapLine(digits, paint) {
  return `  ${paint.dim(`${" ".repeat(digits - 1)}⋮ │`)}`;
}

// src/report/terminal/finding.ts
var INDENT = "  ", PROSE = 100;
function location(finding) {
  return `${escapeLine(finding.path)}:${finding.startLine}:${finding.startColumn}`;
}
function paintSeverity(severity, paint) {
  switch (severity) {
    case "critical":
      return paint.bold(paint.red(severity));
    case "high":
      return paint.red(severity);
    case "medium":
      return paint.yellow(severity);
    case "low":
      return paint.blue(severity);
    case "note":
      return paint.dim(severity);
  }
}
function renderFinding(finding, help, paint, width) {
  let frame = renderFrame(finding, paint, width - INDENT.length);
  return [
    ...heading(finding, paint, width),
    ...frame.length > 0 ? ["", ...frame.map((line) => INDENT + line), ""] : [],
    ...details(finding, help, paint, width)
  ];
}
function heading(finding, paint, width) {
  let rule = [finding.ruleId, ...finding.cwe].map(escapeLine).join(" · "), badge = `${paint.red("✖")} ${paintSeverity(finding.severity, paint)}`, used = INDENT.length + finding.severity.length + 1, [first = "", ...rest] = wrap(escapeLine(finding.title), Math.max(20, width - used)), confidence = finding.confidence === "high" ? "" : paint.dim(` · ${finding.confidence} confidence`);
  return [
    `${badge} ${paint.bold(first)}`,
    ...rest.map((line) => INDENT + paint.bold(line)),
    `${INDENT}${paint.cyan(location(finding))}${paint.dim(` · ${rule}`)}${confidence}`
  ];
}
function details(finding, help, paint, width) {
  let rows = [];
  return finding.message !== finding.title && rows.push(["", escapeLine(finding.message)]), help !== void 0 && (rows.push(["why", escapeControl(help.why.trim())], ["fix", escapeControl(help.fix.trim())]), help.link !== "" && rows.push(["docs", escapeLine(help.link)])), finding.witnesses.length > 1 && rows.push(["seen by", witnessNames(finding)]), rows.flatMap(([label, text]) => labelled(label, text, paint, width));
}
function witnessNames(finding) {
  return finding.witnesses.map((witness) => escapeLine(`${witness.analyzer} ${witness.ruleId}`)).join(", ");
}
function labelled(label, text, paint, width) {
  let gutter = label === "" ? "" : label.padEnd(9);
  return wrap(text, Math.max(20, Math.min(width, PROSE) - INDENT.length - gutter.length)).map((line, index) => {
    let lead = index === 0 ? paint.green(gutter) : " ".repeat(gutter.length);
    return `${INDENT}${lead}${line}`.trimEnd();
  });
}

// src/report/terminal/repair.ts
function renderRepair(run, paint, width, verbose) {
  let { repair } = run;
  if (repair === void 0) return [];
  let byFingerprint = new Map(run.findings.map((finding) => [finding.fingerprint, finding]));
  return [...repair.outcomes.flatMap((outcome) => {
    let finding = byFingerprint.get(outcome.fingerprint);
    return finding === void 0 ? [] : [...renderOutcome(outcome, finding, repair, { paint, width, verbose }), ""];
  }), ...renderModel(repair, paint)];
}
function renderOutcome(outcome, finding, repair, style) {
  let { paint, width } = style, place = `${paint.cyan(location(finding))} ${escapeLine(finding.ruleId)}`, head = `${markOf(outcome, repair, paint)} ${place}${"chosen" in outcome ? paint.dim(` · ${originOf(outcome.chosen.candidate.provenance)}`) : ""}`;
  if (!("chosen" in outcome))
    return [head, ...hanging("  ", escapeLine(outcome.reason), width), ...tried(outcome, style)];
  let { candidate, verdict } = outcome.chosen;
  return [
    head,
    ...hanging("  ", escapeLine(candidate.explanation), width),
    ...hanging("  ", escapeLine(proofOf(verdict)), width).map(paint.dim),
    ..."reason" in outcome ? hanging("  ", escapeLine(outcome.reason), width).map(paint.yellow) : [],
    ...diffLines(repair.views[outcome.fingerprint]?.diff ?? "", paint),
    ...style.verbose ? verdict.checks.flatMap((check) => checkLines(check, width)) : []
  ];
}
function markOf(outcome, { dryRun }, paint) {
  switch (outcome.status) {
    case "fixed":
      return paint.green(dryRun ? "✔ proven" : outcome.applied ? "✔ fixed" : "✔ proven, not applied");
    case "proposed":
      return paint.yellow(outcome.applied && !dryRun ? "◇ applied without proof" : "◇ proposed");
    case "rejected":
      return paint.red("✖ no patch held");
    case "skipped":
      return paint.dim("– no patch");
    case "failed":
      return paint.red("✖ failed");
  }
}
function originOf(provenance) {
  switch (provenance.kind) {
    case "recipe":
      return `recipe ${escapeLine(provenance.recipe)}`;
    case "knowledge":
      return `knowledge ${escapeLine(provenance.entry)}`;
    case "file":
      return escapeLine(provenance.path);
    case "model":
      return escapeLine(
        `${provenance.strategy}, ${provenance.model}, solution ${provenance.solution}, turn ${provenance.turn}`
      );
  }
}
function proofOf(verdict) {
  let passed = verdict.checks.filter(({ status }) => status === "passed").map(({ check }) => check), checks = passed.length === 0 ? "" : `passed: ${passed.join(", ")}`, tests = "tests" in verdict ? verdict.tests : void 0;
  if (tests === void 0) return checks;
  let flaky = tests.flaky.length === 0 ? "" : `; set aside as flaky: ${tests.flaky.join(", ")}`, executing = tests.executing.slice(0, 5).join(", "), more = tests.executing.length > 5 ? ` and ${tests.executing.length - 5} more` : "", by = tests.executing.length === 0 ? "" : `; the patch is executed by ${executing}${more}`;
  return `${checks}; ${plural(tests.passed, "test")} passed before and after (${tests.command}, ${tests.sandbox})${by}${flaky}`;
}
function checkLines({ check, status, evidence }, width) {
  let said = evidence.map(({ message }) => message).join("; ");
  return hanging("    ", escapeLine(`${check}: ${status}${said === "" ? "" : ` – ${said}`}`), width);
}
function tried({ attempts, refusals }, { verbose, width, paint }) {
  if (!verbose) return [];
  let refused = attempts.flatMap(({ candidate, verdict }) => {
    if (verdict.state !== "rejected") return [];
    let why = verdict.evidence.map(({ message }) => message).join("; ");
    return [`${originOf(candidate.provenance)}: ${verdict.failed}: ${why}`];
  }), empty = refusals.map(({ provenance, reason }) => `${originOf(provenance)}: ${reason}`);
  return [...refused, ...empty].flatMap((line) => hanging("    ", escapeLine(line), width)).map(paint.dim);
}
function diffLines(diff, paint) {
  return diff.split(`
`).filter((line) => !/^(?:diff --git|index) /.test(line)).slice(0, -1).map((line) => `    ${paintDiffLine(line, paint)}`);
}
function paintDiffLine(line, paint) {
  let shown = escapeLine(line.replaceAll("	", "    "));
  return /^(?:---|\+\+\+)/.test(line) ? paint.bold(shown) : line.startsWith("@@") ? paint.cyan(shown) : line.startsWith("+") ? paint.green(shown) : line.startsWith("-") ? paint.red(shown) : shown;
}
function renderModel({ model }, paint) {
  if (model === void 0 || model.requests === 0) return [];
  let cost = model.cost > 0 ? `, ${model.cost.toFixed(4)} in money` : "", used = `${plural(model.requests, "request")}, ${model.tokens} tokens${cost}, ${model.time.toFixed(1)} s`;
  return [paint.dim(`Model ${escapeLine(model.model)}: ${used}`), ""];
}
function repairParts({ repair }, paint) {
  if (repair === void 0) return [];
  let count = (status) => repair.outcomes.filter((outcome) => outcome.status === status).length, [fixed, proposed] = [count("fixed"), count("proposed")];
  return [
    ...fixed > 0 ? [paint.green(`${fixed} ${repair.dryRun ? "provable" : "fixed"}`)] : [],
    ...proposed > 0 ? [paint.yellow(`${proposed} proposed`)] : []
  ];
}

export {
  lastLine,
  markedPart,
  regionInFrame,
  VERDICTS,
  contributionOf,
  summarize,
  withDisposition,
  failedAnalyzers,
  isFatal,
  ruleOf,
  groupBy,
  mostSevereFirst,
  plural,
  openFindings,
  wrap,
  hanging,
  location,
  paintSeverity,
  renderFinding,
  renderRepair,
  originOf,
  proofOf,
  paintDiffLine,
  repairParts
};

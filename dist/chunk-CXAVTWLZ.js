import {
  userRules,
  withUserRules
} from "./chunk-P5YE5GFQ.js";
import {
  VERDICTS,
  contributionOf,
  failedAnalyzers,
  groupBy,
  isFatal,
  mostSevereFirst,
  openFindings,
  originOf,
  plural,
  proofOf,
  ruleOf,
  summarize,
  withDisposition
} from "./chunk-4UL72PA5.js";
import {
  analyzeAll,
  baseOf,
  compareText,
  configurePool,
  consensusNotices,
  embeddedOf,
  prepareForFolder,
  ruleBook,
  skippedByContent,
  triage,
  withReplacements
} from "./chunk-DTVMBHW6.js";
import {
  openJournal
} from "./chunk-5H4IRHIJ.js";
import {
  writeWhole
} from "./chunk-Y2FXKZGK.js";
import {
  unknownRuleNotes
} from "./chunk-MSXIMO56.js";
import {
  loadConfig
} from "./chunk-TZJCCIOW.js";
import {
  readStagedFiles
} from "./chunk-OL2RBMGR.js";
import {
  require_promises
} from "./chunk-DV43Q23Z.js";
import {
  uncheckedByChoice
} from "./chunk-LEL7MLC3.js";
import {
  analyzers,
  analyzersOf,
  configurable,
  embedded,
  rulesOf
} from "./chunk-3RW25VWB.js";
import {
  findRepository,
  withoutRepositoryVariables
} from "./chunk-II4TXTZ6.js";
import {
  DISPOSITIONS,
  SEVERITIES
} from "./chunk-VWDND232.js";
import {
  buildId,
  version
} from "./chunk-RJSW7HVF.js";
import {
  createPool
} from "./chunk-JKQ5GUIM.js";
import {
  escapeControl,
  escapeLine,
  safeJson,
  scriptJson
} from "./chunk-VVW5E3UQ.js";
import {
  readBlobs
} from "./chunk-W2C4YDMU.js";
import {
  cacheFolderIn,
  openCache
} from "./chunk-HDC5YGEE.js";
import {
  today
} from "./chunk-TWH3SJ7W.js";
import {
  require_node_crypto
} from "./chunk-POKHRKEQ.js";
import {
  collect,
  commonFolder,
  nameRule,
  namedMatcher,
  requireNamed,
  resolveNamed,
  resolveRange,
  sameKindOfName,
  selectTree
} from "./chunk-QPTR37MR.js";
import {
  PINNED_DIFF_FLAGS,
  git,
  gitError,
  startGit
} from "./chunk-2BTO5X2D.js";
import {
  isInside,
  readRegularFile,
  readTextIfThere,
  realPathOf,
  statOf
} from "./chunk-XZ4GGKDC.js";
import {
  displayPath,
  splitNul
} from "./chunk-RAZ57TIL.js";
import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/report/terminal/width.ts
var WIDE = new RegExp("^(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{17000}-\\u{18AFF}\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}])", "u"), COMBINING_ONLY = new RegExp("^\\p{Mark}+$", "u"), STYLE = /\x1b\[\d+m/g, ASCII = /^[\x20-\x7e]*$/, graphemes;
function splitGraphemes(text2) {
  return ASCII.test(text2) ? text2.split("") : (graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" }), Array.from(graphemes.segment(text2), ({ segment }) => segment));
}
function graphemeWidth(grapheme) {
  return COMBINING_ONLY.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1;
}
function textWidth(text2) {
  let plain = text2.replace(STYLE, "");
  return ASCII.test(plain) ? plain.length : splitGraphemes(plain).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
function wrap(text2, width) {
  return text2.split(`
`).flatMap((paragraph) => wrapParagraph(paragraph, width));
}
function wrapParagraph(paragraph, width) {
  let lines2 = [], line = "";
  for (let word of paragraph.split(/[ \t]+/))
    line !== "" && textWidth(line) + 1 + textWidth(word) > width ? (lines2.push(line), line = word) : line = line === "" ? word : `${line} ${word}`;
  return [...lines2, line];
}
function hanging(lead, text2, width) {
  return wrap(text2, Math.max(20, width - 4)).map((line, index) => `  ${index === 0 ? lead : "  "}${line}`);
}

// src/report/terminal/analyzers.ts
function renderUncheckedByChoice(run, paint, width) {
  if (run.uncheckedByChoice.length === 0) return [];
  let kinds = run.uncheckedByChoice.map(
    ({ language, files, analyzer }) => escapeLine(`${files} ${language} (${analyzer} would)`)
  ), text2 = `Unchecked by choice: ${plural(summarize(run).uncheckedByChoice, "file")} that no configured analyzer reads: ${kinds.join(" · ")}; \`provenfix doctor\` says how`;
  return [...wrap(text2, width).map(paint.dim), ""];
}
function renderContributions(run, paint, width) {
  let parts = run.analyzers.flatMap(({ name }) => {
    let { findings, alone } = contributionOf(run, name);
    return findings === 0 ? [] : [`${escapeLine(name)} ${findings}${alone === 0 ? "" : ` (${alone} only it saw)`}`];
  });
  return parts.length < 2 ? [] : [...wrap(`Seen by: ${parts.join(" · ")}`, width).map(paint.dim), ""];
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

// src/report/terminal/frame.ts
var TAB = 4, HEAD = 4, TAIL = 2;
function renderFrame(finding, paint, width) {
  let { firstLine, lines: lines2 } = finding.frame, region = regionInFrame(finding), rows = lines2.map((line, index) => rowOf(line, firstLine + index, region)), digits = String(firstLine + rows.length - 1).length, room = Math.max(20, width - digits - 5), left = windowStart(rows, room);
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
    let text2 = shownAs(grapheme, line.startsWith("##", offset - 2) ? "##" : "", column), escaped = text2 !== grapheme && grapheme !== "	", width = text2.length === 1 ? graphemeWidth(text2) : textWidth(text2), marked = offset < to && offset + grapheme.length > from;
    cells.push({ text: text2, column, width, style: cellStyle(marked, escaped) }), offset += grapheme.length, column += width;
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
function paintRun(text2, style2, paint) {
  switch (style2) {
    case "plain":
      return text2;
    case "marked":
      return paint.bold(text2);
    case "escape":
      return paint.magenta(text2);
    case "marked-escape":
      return paint.bold(paint.magenta(text2));
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
  return finding.message !== finding.title && rows.push(["", escapeLine(finding.message)]), help !== void 0 && (rows.push(["why", escapeControl(help.why.trim())], ["fix", escapeControl(help.fix.trim())]), help.link !== "" && rows.push(["docs", escapeLine(help.link)])), finding.witnesses.length > 1 && rows.push(["seen by", witnessNames(finding)]), rows.flatMap(([label, text2]) => labelled(label, text2, paint, width));
}
function witnessNames(finding) {
  return finding.witnesses.map((witness) => escapeLine(`${witness.analyzer} ${witness.ruleId}`)).join(", ");
}
function labelled(label, text2, paint, width) {
  let gutter = label === "" ? "" : label.padEnd(9);
  return wrap(text2, Math.max(20, Math.min(width, PROSE) - INDENT.length - gutter.length)).map((line, index) => {
    let lead = index === 0 ? paint.green(gutter) : " ".repeat(gutter.length);
    return `${INDENT}${lead}${line}`.trimEnd();
  });
}

// src/report/terminal/gaps.ts
var NAMED = 10, ADVICE = {
  "syntax-error": "mend the syntax, or leave the file out with `exclude` in .provenfix.yml",
  timeout: "raise `limits.fileTimeout` in .provenfix.yml, or leave the file out with `exclude`",
  crash: "a defect of the analyzer, please report it; meanwhile leave the file out with `exclude`",
  unreadable: "see to the file's permissions and encoding, or leave it out with `exclude`",
  "changed-while-scanning": "scan again when nothing writes to the file"
}, TITLES = {
  "syntax-error": "syntax error",
  timeout: "took too long",
  crash: "the analyzer crashed",
  unreadable: "cannot be read",
  "changed-while-scanning": "changed during the scan"
};
function renderGaps(run, verbose, paint, width) {
  let failed = failedAnalyzers(run);
  if (failed.length === 0 && run.unchecked.length === 0) return [];
  let byKind = groupBy(run.unchecked, (gap) => gap.kind);
  return [
    paint.bold("Not checked, so not known to be safe"),
    ...failed.flatMap((analyzer) => renderFailure(analyzer, paint, width)),
    ...[...byKind].flatMap(([kind, gaps2]) => renderKind(run, kind, gaps2, verbose, paint, width)),
    ""
  ];
}
function renderFailure(analyzer, paint, width) {
  let fatal = analyzer.onError === "fail", name = escapeLine(analyzer.name), reason = escapeLine(analyzer.failure ?? "it gave no reason"), advice = `see \`provenfix doctor\`${fatal ? `; \`analyzers.${name}.onError: warn\` goes on without it` : ""}`;
  return [
    ...hanging(`${mark(fatal, paint)} `, `analyzer ${paint.bold(name)} failed: ${reason}`, width),
    ...hanging("  ", paint.dim(advice), width)
  ];
}
function renderKind(run, kind, gaps2, verbose, paint, width) {
  let named = verbose ? gaps2 : gaps2.slice(0, NAMED), more = gaps2.length - named.length;
  return [
    ...named.flatMap((gap) => hanging(`${mark(isFatal(run, gap), paint)} `, gapText(gap, paint), width)),
    ...more > 0 ? [`    and ${more} more: ${TITLES[kind]} (--verbose names them)`] : [],
    ...hanging("  ", paint.dim(ADVICE[kind]), width)
  ];
}
function gapText(gap, paint) {
  let place2 = gap.line === void 0 ? escapeLine(gap.path) : `${escapeLine(gap.path)}:${gap.line}`;
  return `${paint.cyan(place2)} ${escapeLine(gap.analyzer)}: ${TITLES[gap.kind]}: ${escapeLine(gap.message)}`;
}
function mark(fatal, paint) {
  return fatal ? paint.red("✖") : paint.yellow("▲");
}

// src/report/terminal/paint.ts
var CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39]
};
function paintFor(colour) {
  let style2 = (name) => (text2) => colour && text2 !== "" ? `\x1B[${CODES[name][0]}m${text2}\x1B[${CODES[name][1]}m` : text2, names = Object.keys(CODES);
  return Object.fromEntries(names.map((name) => [name, style2(name)]));
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
function renderOutcome(outcome, finding, repair, style2) {
  let { paint, width } = style2, place2 = `${paint.cyan(location(finding))} ${escapeLine(finding.ruleId)}`, head = `${markOf(outcome, repair, paint)} ${place2}${"chosen" in outcome ? paint.dim(` · ${originOf(outcome.chosen.candidate.provenance)}`) : ""}`;
  if (!("chosen" in outcome))
    return [head, ...hanging("  ", escapeLine(outcome.reason), width), ...tried(outcome, style2)];
  let { candidate, verdict } = outcome.chosen, proof = proofOf(verdict);
  return [
    head,
    ...hanging("  ", escapeLine(candidate.explanation), width),
    ...proof === "" ? [] : hanging("  ", escapeLine(proof), width).map(paint.dim),
    ..."reason" in outcome ? hanging("  ", escapeLine(outcome.reason), width).map(paint.yellow) : [],
    ...diffLines(repair.views[outcome.fingerprint]?.diff ?? "", paint),
    ...style2.verbose ? verdict.checks.flatMap((check) => checkLines(check, width)) : []
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
function diffLines(diff2, paint) {
  return diff2.split(`
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

// src/report/terminal/sections.ts
var DISPOSITION_WORDS = {
  blocking: "blocking",
  advisory: "advisory",
  baselined: "in the baseline",
  suppressed: "suppressed",
  "outside-change": "outside the change"
}, QUIET_DISPOSITIONS = DISPOSITIONS.filter((disposition) => disposition !== "blocking");
function renderOtherCounts(run, paint, width) {
  let { byDisposition } = summarize(run), counts = QUIET_DISPOSITIONS.filter((disposition) => byDisposition[disposition] > 0).map(
    (disposition) => `${byDisposition[disposition]} ${DISPOSITION_WORDS[disposition]}`
  );
  return counts.length === 0 ? [] : [...wrap(`Not blocking: ${counts.join(" · ")} (--verbose lists them)`, width).map(paint.dim), ""];
}
function renderOthers(run, paint) {
  return QUIET_DISPOSITIONS.flatMap((disposition) => renderDisposition(run, disposition, paint));
}
function renderDisposition(run, disposition, paint) {
  let findings = withDisposition(run, disposition);
  return findings.length === 0 ? [] : [paint.bold(`Not blocking, ${DISPOSITION_WORDS[disposition]}: ${findings.length}`), ...findings.map((finding) => shortLine(finding, paint)), ""];
}
function shortLine(finding, paint) {
  let confidence = finding.confidence === "high" ? "" : ` (${finding.confidence} confidence)`, title = `${escapeLine(finding.ruleId)} ${escapeLine(finding.title)}`, reason = finding.reason === "" ? "" : paint.dim(` · ${escapeLine(finding.reason)}`);
  return `  ${paint.cyan(location(finding))} ${paintSeverity(finding.severity, paint)}${confidence} ${title}${reason}`;
}
function renderSuppressionProblems(run, paint, width) {
  let problems = run.suppressions.filter((record) => record.problem !== void 0);
  return problems.length === 0 ? [] : [
    paint.bold("Suppressions to look at"),
    ...problems.flatMap((record) => problemLines(record, paint, width)),
    ""
  ];
}
function problemLines(record, paint, width) {
  let owner = record.owner === void 0 ? "" : paint.dim(` · ${escapeLine(record.owner)}`), failed = record.held ? "" : " does not hold", text2 = `${suppressionName(record, paint)}${failed}: ${escapeLine(record.problem ?? "")}${owner}`;
  return hanging(`${mark(!1, paint)} `, text2, width);
}
function suppressionName(record, paint) {
  let [path7, form] = [escapeLine(record.path), escapeLine(record.form)], rules = record.rules.map(escapeLine).join(", ");
  if (record.source === "configuration") {
    let line = record.line === void 0 ? "" : ` (line ${record.line} of the configuration)`;
    return `${form}${line} for ${rules} in ${paint.cyan(path7)}`;
  }
  let place2 = record.line === void 0 ? path7 : `${path7}:${record.line}`;
  return `${paint.cyan(place2)} ${form}${rules === "" ? "" : `[${rules}]`}`;
}
function renderStaleBaseline(run, verbose, paint, width) {
  let stale = run.baseline?.stale ?? [];
  if (run.baseline === void 0 || stale.length === 0) return [];
  let entries = stale.map(
    (entry) => `    ${paint.cyan(escapeLine(entry.path))} ${escapeLine(entry.ruleId)} ${paint.dim(`× ${entry.count}`)}`
  ), count = stale.length === 1 ? "1 entry matches" : `${stale.length} entries match`, file = escapeLine(run.baseline.path), text2 = `${count} nothing any more in ${file}; \`provenfix baseline\` writes it anew`;
  return [paint.bold("Baseline"), ...hanging(`${mark(!1, paint)} `, text2, width), ...verbose ? entries : [], ""];
}
function renderSkipped(run, verbose, paint, width) {
  if (run.skipped.length === 0) return [];
  let groups = [...groupBy(run.skipped, (file) => file.reason)].toSorted(([a], [b]) => a < b ? -1 : 1), counts = wrap(`Skipped: ${groups.map(([reason, files]) => `${files.length} ${reason}`).join(" · ")}`, width), names = groups.flatMap(
    ([reason, files]) => files.map((file) => `  ${reason.padEnd(12)} ${paint.cyan(escapeLine(file.path))}`)
  );
  return verbose ? [...counts.map(paint.bold), ...names, ""] : [...counts.map(paint.dim), ""];
}
function renderNotices(run, paint, width) {
  if (run.notices.length === 0) return [];
  let text2 = (notice) => wrap(`${paint.blue("ℹ")} ${escapeLine(notice)}`, width);
  return [...run.notices.flatMap(text2), ""];
}
function fixCommand(asked) {
  switch (asked.kind) {
    case "staged":
      return "provenfix fix";
    case "range":
      return escapeLine(`provenfix fix --from ${asked.from}`);
    case "paths": {
      let paths = asked.paths.length === 0 ? "--all" : asked.paths.join(" ");
      return paths.length > 40 ? "provenfix fix <paths>" : escapeLine(`provenfix fix ${paths}`);
    }
  }
}
function renderNextSteps(run, paint) {
  let [first] = mostSevereFirst(openFindings(run));
  if (first === void 0) return [];
  let rule = escapeLine(first.ruleId), steps = [
    ...run.repair === void 0 ? [[fixCommand(run.asked), "repair it, with patches that your tests prove"]] : [],
    [`provenfix explain ${rule}`, "why it is insecure, and a safe way, by example"],
    [`provenfix-ignore[${rule}]: <reason>`, "as a comment on the line: accept it here, with a reason"]
  ].map(([command = "", what = ""]) => [command, what]), column = Math.max(...steps.map(([command]) => command.length)) + 3;
  return [
    paint.bold("What now"),
    ...steps.map(([command, what]) => `  ${paint.cyan(command.padEnd(column))}${paint.dim(what)}`),
    ""
  ];
}

// src/report/terminal.ts
var terminal = {
  name: "terminal",
  summary: "code frames, reasons and fixes for people",
  render: (run, style2) => lines(style2.verbosity === "quiet" ? quiet(run) : full(run, style2))
};
function lines(rows) {
  return rows.map((row) => `${row.replace(LEADING_COLONS, "$1\\x3a")}
`).join("");
}
var LEADING_COLONS = /^((?:\s|\x1b\[\d+m)*):(?=:)/;
function full(run, style2) {
  let paint = paintFor(style2.colour), verbose = style2.verbosity === "verbose";
  return [
    ...renderBlocking(run, paint, style2.width),
    ...renderRepair(run, paint, style2.width, verbose),
    ...verbose ? renderOthers(run, paint) : renderOtherCounts(run, paint, style2.width),
    ...renderGaps(run, verbose, paint, style2.width),
    ...renderSuppressionProblems(run, paint, style2.width),
    ...renderStaleBaseline(run, verbose, paint, style2.width),
    ...renderSkipped(run, verbose, paint, style2.width),
    ...renderUncheckedByChoice(run, paint, style2.width),
    ...renderContributions(run, paint, style2.width),
    ...renderNotices(run, paint, style2.width),
    ...renderNextSteps(run, paint),
    summaryLine(run, paint)
  ];
}
function renderBlocking(run, paint, width) {
  let told = /* @__PURE__ */ new Set(), render = (finding) => {
    let rule = ruleOf(run, finding), help = rule === void 0 || told.has(rule) ? void 0 : rule.help;
    return rule !== void 0 && told.add(rule), renderFinding(finding, help, paint, width).concat("");
  }, tried2 = new Set(run.repair?.outcomes.map(({ fingerprint }) => fingerprint));
  return [...groupBy(
    openFindings(run).filter(({ fingerprint }) => !tried2.has(fingerprint)),
    (finding) => finding.path
  )].flatMap(
    ([path7, findings]) => fileHeading(path7, findings.length, paint).concat(findings.flatMap(render))
  );
}
function fileHeading(path7, count, paint) {
  return [`${paint.bold(paint.underline(escapeLine(path7)))}${paint.dim(`  ${count} blocking`)}`, ""];
}
function summaryLine(run, paint) {
  let summary = summarize(run), parts = [
    ...repairParts(run, paint),
    blockingPart(run, paint),
    ...summary.failedAnalyzers > 0 ? [paint.red(`${plural(summary.failedAnalyzers, "analyzer")} failed`)] : [],
    ...summary.uncheckedFiles > 0 ? [paint.red(`${plural(summary.uncheckedFiles, "file")} not checked`)] : [],
    `${plural(summary.checkedFiles, "file")} checked`
  ];
  return `${verdictMark(run, paint)} ${parts.join(" · ")}`;
}
function blockingPart(run, paint) {
  let open = openFindings(run);
  if (open.length === 0) return run.exitCode === 0 ? paint.bold(paint.green("nothing blocks")) : "0 blocking";
  let severities = SEVERITIES.map((severity) => [open.filter((one) => one.severity === severity).length, severity]).filter(([count]) => count !== 0).map(([count, severity]) => `${count} ${severity}`), files = new Set(open.map(({ path: path7 }) => path7)).size;
  return `${paint.bold(paint.red(`${open.length} blocking`))} (${severities.join(", ")}) in ${plural(files, "file")}`;
}
function verdictMark(run, paint) {
  return run.exitCode !== 0 ? paint.red("✖") : failedAnalyzers(run).length + run.unchecked.length > 0 ? paint.yellow("▲") : paint.green("✔");
}
function quiet(run) {
  let found = openFindings(run).map(
    (finding) => `${location(finding)} ${finding.severity} ${escapeLine(`${finding.ruleId} ${finding.message}`)}`
  ), failed = failedAnalyzers(run).map(
    (analyzer) => `${analyzer.onError === "fail" ? "error" : "warning"}: analyzer ${escapeLine(analyzer.name)} failed: ${escapeLine(analyzer.failure ?? "")}`
  ), gaps2 = run.unchecked.map((gap) => {
    let level = isFatal(run, gap) ? "error" : "warning";
    return `${escapeLine(gap.path)}:${gap.line ?? 1}:1 ${level} ${gap.kind} ${escapeLine(`${gap.analyzer}: ${gap.message}`)}`;
  });
  return [...found, ...failed, ...gaps2];
}

// src/pipeline.ts
var import_node_path3 = __toESM(require_node_path(), 1);

// src/select/locate.ts
async function locate(request, host) {
  let cwd = realPathOf(host.cwd), found = await findRepository(cwd, host.env);
  if (request.kind !== "paths") return placeOf(found, cwd, request.kind !== "all");
  let named = await requireNamed(request.paths, cwd);
  return named.length === 0 || holds(found, named) ? placeOf(found, cwd, !1) : locateOutside(named, cwd, host);
}
function holds(found, named) {
  return found.kind === "repository" && named.every(({ absolute }) => isInside(absolute, found.topLevel));
}
async function locateOutside(named, cwd, host) {
  let common = commonFolder(named), found = await findRepository(common, withoutRepositoryVariables(host.env));
  return placeOf(found, isInside(common, cwd) ? cwd : common, !1);
}
function placeOf(found, otherwise, needed) {
  if (found.kind === "repository") return { root: found.topLevel, repository: found, notices: [] };
  if (needed) throw found.error;
  let notices2 = found.kind === "no-git" ? ["git was not found: ignored files are scanned too"] : [];
  return { root: otherwise, repository: void 0, notices: notices2 };
}

// src/select/change.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/select/changed-lines.ts
var [NEWLINE, AT, LETTER_I] = [10, 64, 105];
async function linesOfPatch(chunks) {
  let lines2 = /* @__PURE__ */ new Map(), pair = "";
  for await (let header of headersOf(chunks)) {
    pair = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(header)?.[1] ?? pair;
    let range = hunkRange(header);
    range && lines2.set(pair, withRange(lines2.get(pair) ?? [], range));
  }
  return lines2;
}
function intersect(a, b) {
  if (a === "all") return b;
  if (b === "all") return a;
  let common = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    let [first, last] = [Math.max(a[i][0], b[j][0]), Math.min(a[i][1], b[j][1])];
    first <= last && common.push([first, last]), a[i][1] < b[j][1] ? i += 1 : j += 1;
  }
  return common;
}
async function* headersOf(chunks) {
  let head = "";
  for await (let chunk of chunks)
    for (let at = 0; at < chunk.length; ) {
      let newline = chunk.indexOf(NEWLINE, at), end = newline < 0 ? chunk.length : newline;
      head === "" && chunk[at] !== AT && chunk[at] !== LETTER_I && (head = void 0), head !== void 0 && (head += chunk.toString("latin1", at, Math.min(end, at + 256))), newline >= 0 && (head !== void 0 && (yield head), head = ""), at = end + 1;
    }
}
function hunkRange(header) {
  let match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(header);
  if (!match) return;
  let [start, count] = [Number(match[1]), Number(match[2] ?? 1)];
  return count > 0 ? [start, start + count - 1] : [Math.max(start, 1), start + 1];
}
function withRange(ranges, [first, last]) {
  let before = ranges.at(-1);
  return before && first < before[0] || (before && first <= before[1] + 1 ? ranges[ranges.length - 1] = [before[0], Math.max(before[1], last)] : ranges.push([first, last])), ranges;
}

// src/select/diff.ts
var RENAME_FLAGS = ["--find-renames", "-l400"], PATCH_FLAGS = ["--patch", "--unified=0", "--inter-hunk-context=0", "--diff-algorithm=myers", "--diff-filter=MR"];
async function diff(repository, what, maxFileSize) {
  let [entries, lines2] = await Promise.all([rawDiff(repository, what), patch(repository, what, maxFileSize)]);
  return {
    entries,
    changedLines: ({ oldOid, newOid }) => oldOid === newOid ? [] : lines2.get(`${oldOid}..${newOid}`) ?? "all"
  };
}
async function rawDiff(repository, what) {
  return parseRaw(await git(repository, ["diff", "--raw", "-z", ...PINNED_DIFF_FLAGS, ...RENAME_FLAGS, ...what, "--"]));
}
function parseRaw(output) {
  let fields = splitNul(output), entries = [];
  for (let at = 0; at < fields.length; ) {
    let [, newMode = "", oldOid = "", newOid = "", status = ""] = fields[at].split(" "), oldPath = fields[at + 1], renamed = status.startsWith("R"), path7 = renamed ? fields[at + 2] : oldPath;
    entries.push({ status: status[0], newMode, oldOid, newOid, path: path7, oldPath }), at += renamed ? 3 : 2;
  }
  return entries;
}
async function patch(repository, what, maxFileSize) {
  let args = [...["-c", `core.bigFileThreshold=${maxFileSize}`], "diff", ...PATCH_FLAGS, ...PINNED_DIFF_FLAGS, ...RENAME_FLAGS, ...what, "--"], running = startGit(repository, args);
  running.stdin.end();
  let lines2 = await linesOfPatch(running.stdout), end = await running.end;
  if (end.kind !== "exited" || end.code !== 0) throw gitError(args, end);
  return lines2;
}

// src/select/change.ts
var [SYMLINK, SUBMODULE] = ["120000", "160000"];
async function selectStaged(repository, request, host) {
  let compare = (what) => diff(repository, ["--cached", ...what], host.maxFileSize), [ours, ...theirs] = await Promise.all([compare([]), ...mergedCommits(repository).map((oid) => compare([oid]))]);
  refuseUnmerged(ours);
  let attributes = readTextIfThere(import_node_path.default.join(repository.topLevel, ".gitattributes")), changed = (entry) => theirs.map(linesIn(entry)).reduce(intersect, changedLines(ours, entry)), listing = (await narrow(ours.entries, request.paths, repository, host)).map((entry) => listed(entry, changed));
  return { ...collect(listing, await nameRule(host, attributes)), notices: [] };
}
async function selectRange(repository, request, host) {
  let range = await resolveRange(repository, request.from, request.to ?? "HEAD"), [change, attributes] = await Promise.all([
    diff(repository, [range.base, range.to], host.maxFileSize),
    attributesAt(repository, range.base)
  ]), listing = (await narrow(change.entries, request.paths, repository, host)).map((entry) => listed(entry, (one) => changedLines(change, one)));
  return { ...collect(listing, await nameRule(host, attributes)), notices: range.notices };
}
function listed(entry, changed) {
  let { path: name, newMode, newOid: oid } = entry;
  return entry.status === "D" ? { kind: "skip", path: name, reason: "deleted" } : newMode === SYMLINK ? { kind: "skip", path: name, reason: "symlink" } : newMode === SUBMODULE ? { kind: "skip", path: name, reason: "submodule" } : { kind: "file", path: name, source: { kind: "blob", oid }, changed: changed(entry) };
}
function changedLines(change, entry) {
  return "MR".includes(entry.status) && sameKindOfName(entry.oldPath, entry.path) ? change.changedLines(entry) : "all";
}
function linesIn(entry) {
  return (change) => {
    let same = change.entries.find((other) => other.path === entry.path);
    return same ? changedLines(change, same) : [];
  };
}
function mergedCommits(repository) {
  let file = readTextIfThere(import_node_path.default.join(repository.gitDir, "MERGE_HEAD")), announced = Object.keys(repository.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return (file === void 0 ? announced : file.split(`
`)).filter((oid) => /^[0-9a-f]{40,64}$/.test(oid));
}
function refuseUnmerged(change) {
  let unmerged = change.entries.filter(({ status }) => status === "U").map((entry) => displayPath(entry.path));
  if (unmerged.length !== 0)
    throw new UserError(
      `the index has unresolved conflicts: ${[...new Set(unmerged)].join(", ")}`,
      "resolve them and `git add` the files, then try again"
    );
}
async function narrow(entries, paths, repository, host) {
  if (!paths || paths.length === 0) return entries;
  let named = await resolveNamed(paths, realPathOf(host.cwd));
  for (let one of named.filter(({ kind }) => kind === "absent")) {
    let matches = namedMatcher([one], repository.topLevel);
    if (!entries.some((entry) => matches(entry.path)))
      throw new UserError(`no such file or folder: ${one.text}`, `paths are relative to ${host.cwd}`);
  }
  let isNamed = namedMatcher(named, repository.topLevel);
  return entries.filter((entry) => isNamed(entry.path));
}
async function attributesAt(repository, commit) {
  let request = `${commit}:.gitattributes
`, answer = (await git(repository, ["cat-file", "--batch"], request)).toString("utf8");
  return / blob \d+\n/.test(answer.slice(0, 100)) ? answer.slice(answer.indexOf(`
`) + 1) : void 0;
}

// src/select/contents.ts
var newBlobMemory = () => ({ blobs: /* @__PURE__ */ new Map(), room: 1 << 20 });
async function* contentsOf(files, repository, maxFileSize, memory) {
  let known = new Map(memory.blobs), oids = files.flatMap(({ source }) => source.kind === "blob" && !known.has(source.oid) ? [source.oid] : []), blobs = repository && oids.length > 0 ? readBlobs(repository, oids, maxFileSize) : void 0, readBlob = async (oid) => {
    let blob = known.get(oid) ?? (await blobs?.next())?.value ?? void 0;
    return blob !== void 0 && remember(memory, oid, blob), blob;
  };
  try {
    for (let file of files) {
      let { source } = file, read = source.kind === "file" ? readRegularFile(source.absolute, maxFileSize) : await readBlob(source.oid);
      yield contentOf(file, read ?? { kind: "unreadable", message: "there is no repository to read it from" });
    }
  } finally {
    await blobs?.return(void 0);
  }
}
function remember(memory, oid, blob) {
  blob.kind !== "bytes" || blob.bytes.length > memory.room || memory.blobs.has(oid) || (memory.room -= blob.bytes.length, memory.blobs.set(oid, blob));
}
function contentOf(file, read) {
  if (read.kind === "unreadable") return { kind: "unreadable", file, message: read.message };
  if (read.kind !== "bytes") return skipped(file, read.kind);
  let reason = skippedByContent(file.path, read.bytes);
  return reason === void 0 ? { kind: "text", file, bytes: read.bytes } : skipped(file, reason);
}
function skipped(file, reason) {
  return { kind: "skipped", file, reason };
}

// src/select/select.ts
async function select(request, host) {
  let place2 = host.place ?? await locate(request, host), chosen = await choose(request, place2, host), memory = newBlobMemory();
  return {
    asked: askedOf(request),
    root: place2.root,
    files: chosen.files,
    skipped: chosen.skipped,
    notices: [...place2.notices, ...chosen.notices],
    contents: (files = chosen.files) => contentsOf(files, place2.repository, host.maxFileSize, memory)
  };
}
async function choose(request, place2, host) {
  if (request.kind === "all") return selectTree([], place2, host);
  if (request.kind === "paths") return selectTree(request.paths, place2, host);
  if (!place2.repository) throw new Error(`a place for ${request.kind} without a repository`);
  return request.kind === "staged" ? selectStaged(place2.repository, request, host) : selectRange(place2.repository, request, host);
}
function askedOf(request) {
  return request.kind === "staged" ? { kind: "staged" } : request.kind === "range" ? { kind: "range", from: request.from, to: request.to ?? "HEAD" } : { kind: "paths", paths: request.kind === "paths" ? request.paths : [] };
}

// src/stages/configure.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/findings/baseline.ts
var import_promises = __toESM(require_promises(), 1);
var BASELINE_SCHEMA_VERSION = 1;
async function readBaseline(file) {
  let text2;
  try {
    text2 = await (0, import_promises.readFile)(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    let message = error instanceof Error ? error.message : String(error);
    throw new UserError(`the baseline ${file} cannot be read: ${message}`, "check that it is a file you may read");
  }
  return parseBaseline(text2, file);
}
function baselineOf(findings) {
  let entries = /* @__PURE__ */ new Map();
  for (let { fingerprint, ruleId, path: path7, message, disposition } of findings) {
    if (disposition !== "blocking" && disposition !== "baselined") continue;
    let base = baseOf(fingerprint), known = entries.get(base);
    known === void 0 ? entries.set(base, { fingerprint: base, ruleId, path: path7, count: 1, message }) : known.count += 1;
  }
  return { entries: [...entries.values()].toSorted(compareEntries) };
}
function grew(known, next) {
  let counts = new Map(known.entries.map(({ fingerprint, count }) => [fingerprint, count]));
  return next.entries.flatMap((entry) => {
    let more = entry.count - (counts.get(entry.fingerprint) ?? 0);
    return more > 0 ? [{ ...entry, count: more }] : [];
  });
}
function serializeBaseline({ entries }) {
  let lines2 = entries.toSorted(compareEntries).map(
    ({ path: path7, ruleId, fingerprint, count, message }) => JSON.stringify({ path: path7, ruleId, fingerprint, count, ...message === void 0 ? {} : { message } })
  ), list = lines2.length === 0 ? "[]" : `[
    ${lines2.join(`,
    `)}
  ]`;
  return `{
  "schemaVersion": ${BASELINE_SCHEMA_VERSION},
  "entries": ${list}
}
`;
}
function compareEntries(a, b) {
  return compareText(a.path, b.path) || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}
function parseBaseline(text2, file) {
  let data = parseJson(text2, file);
  if (!isRecord(data)) throw broken(file, "is no JSON object");
  let version2 = data.schemaVersion;
  if (typeof version2 == "number" && version2 > BASELINE_SCHEMA_VERSION)
    throw new UserError(
      `the baseline ${file} has schemaVersion ${version2}, newer than this provenfix knows`,
      "update provenfix"
    );
  if (version2 !== BASELINE_SCHEMA_VERSION) throw broken(file, `needs "schemaVersion": ${BASELINE_SCHEMA_VERSION}`);
  if (!Array.isArray(data.entries)) throw broken(file, 'needs a list "entries"');
  return { entries: withoutDuplicates(data.entries.map((entry, index) => parseEntry(entry, index, file))) };
}
function parseJson(text2, file) {
  if (/^(<{7}|={7}|>{7})( |$)/m.test(text2))
    throw broken(file, "holds conflict markers of a merge", "take either side, then run `provenfix baseline`");
  try {
    return JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw broken(file, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
function parseEntry(entry, index, file) {
  let place2 = `entries[${index}]`;
  if (!isRecord(entry)) throw broken(file, `${place2} is no object`);
  let { count, message } = entry, fingerprint = textOf(entry, "fingerprint", place2, file), ruleId = textOf(entry, "ruleId", place2, file), path7 = textOf(entry, "path", place2, file);
  if (typeof count != "number" || !Number.isSafeInteger(count) || count < 1)
    throw broken(file, `${place2}.count must be a whole number from 1`);
  return { fingerprint, ruleId, path: path7, count, ...typeof message == "string" ? { message } : {} };
}
function textOf(entry, key, place2, file) {
  let value = entry[key];
  if (typeof value != "string" || value === "") throw broken(file, `${place2}.${key} must be a text that is not empty`);
  return value;
}
function withoutDuplicates(entries) {
  let unique = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let known = unique.get(entry.fingerprint);
    (known === void 0 || known.count < entry.count) && unique.set(entry.fingerprint, entry);
  }
  return [...unique.values()];
}
function isRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function broken(file, problem, hint = "mend it, or write it anew with `provenfix baseline`") {
  return new UserError(`the baseline ${file} ${problem}`, hint);
}

// src/stages/configure.ts
async function configure(request, { root, repository }) {
  let { configFile: file, failOn: severity } = request, index = request.selection.kind === "staged" && repository !== void 0 ? { index: repository } : {}, [said, ownRules] = await Promise.all([
    loadConfig({ root, analyzers: configurable, ...file === void 0 ? {} : { file }, ...index }),
    userRules({ root, ...index })
  ]), config = withUserRules(said, ownRules), minWitnesses = request.minWitnesses ?? config.minWitnesses, failOn = severity === void 0 ? config.failOn : { ...config.failOn, severity };
  return { ...config, failOn, minWitnesses };
}
async function enabledAnalyzers(request, config) {
  let all = await analyzersOf(config), names = all.map(({ name }) => name), asked = request.analyzers?.filter((name) => name !== NONE), unknown = asked?.find((name) => !names.includes(name));
  if (unknown !== void 0)
    throw new UserError(`--analyzers: there is no analyzer "${unknown}"`, `the analyzers are ${names.join(", ")}`);
  let wanted = (name) => asked?.includes(name) ?? config.analyzers[name]?.enabled === !0, enabled = all.filter(({ name }) => wanted(name));
  if (enabled.length > 0 || request.sarif.length > 0) return enabled;
  throw new UserError("every analyzer is switched off, so nothing would be checked", "switch one on in .provenfix.yml");
}
var NONE = "none";
async function baselineOf2(request, file, config, place2) {
  let working = request.baseline ? await readBaseline(file) : void 0;
  if (working === void 0 || request.selection.kind !== "staged" || place2.repository === void 0) return working;
  let [staged] = await readStagedFiles(place2.repository, [config.baseline]);
  return staged === void 0 ? working : parseBaseline(staged.bytes.toString("utf8"), file);
}
async function configurationNotices(config, { rules }) {
  return unknownRuleNotes(config, rules).length === 0 ? [] : unknownRuleNotes(config, await rulesOf(analyzers, config.analyzers));
}
async function namedSarif({ sarif: sarif2 }, { cwd }) {
  if (sarif2.length === 0) return [];
  let { sarifFiles } = await import("./chunk-RIQIF2DU.js");
  return sarifFiles(sarif2, cwd);
}
function analyzersHome(cacheIn) {
  return cacheIn === void 0 ? void 0 : import_node_path2.default.join(import_node_path2.default.dirname(cacheIn), "analyzers");
}
function cacheFolder(request, config, { repository }) {
  if (!(!request.cache || !config.cache || repository === void 0))
    return cacheFolderIn(repository.commonDir);
}

// src/stages/notices.ts
async function noticesOf({
  selection,
  analysis,
  findings,
  enabled,
  config,
  rules
}) {
  let readers = (file) => [
    ...enabled.filter((analyzer) => analyzer.handles(file, "")).map(({ name }) => name),
    ...analysis.scans.map(({ analyzer }) => analyzer).filter((name) => !enabled.some((one) => one.name === name))
  ], consensus = consensusNotices(findings, config.minWitnesses, readers);
  return [...selection.notices, ...analysis.notices, ...consensus, ...await configurationNotices(config, rules)];
}

// src/stages/run-of.ts
function runOf(selection, analysis, triaged, rules) {
  let unchecked2 = [...analysis.unreadable, ...uncheckedOf(analysis.scans), ...triaged.unchecked];
  return {
    tool: { name: "provenfix", version },
    asked: selection.asked,
    root: selection.root,
    checkedFiles: analysis.checkedFiles,
    skipped: [...selection.skipped, ...analysis.skipped],
    analyzers: analysis.scans.map(analyzerRunOf),
    findings: triaged.findings,
    unchecked: unchecked2,
    suppressions: triaged.suppressions,
    ...triaged.baseline === void 0 ? {} : { baseline: triaged.baseline },
    rules: rulesNamed(triaged.findings, rules),
    exitCode: exitCodeOf(analysis.scans, unchecked2, triaged)
  };
}
function readPaths({ files }, { skipped: skipped2 }) {
  let left = new Set(skipped2.map((file) => file.path));
  return files.map((file) => file.path).filter((file) => !left.has(file));
}
function afterRepair(run, repair) {
  let gone = new Set(repair.outcomes.flatMap((outcome) => isApplied(outcome) ? [outcome.fingerprint] : [])), blocks = run.findings.some(
    ({ disposition, fingerprint }) => disposition === "blocking" && !gone.has(fingerprint)
  );
  return { ...run, repair, exitCode: repair.dryRun ? run.exitCode : blocks ? 1 : 0 };
}
function forReview(run, { fix }) {
  let applied = run.repair?.outcomes.filter(isApplied).length ?? 0;
  if (applied === 0 || fix.commit && run.exitCode === 0) return run;
  let notice = `${applied === 1 ? "a patch was" : `${applied} patches were`} applied and staged: look at \`git diff --cached\`, then commit again; \`provenfix undo\` takes it back`;
  return { ...run, notices: [...run.notices, notice], exitCode: run.exitCode === 0 ? 1 : run.exitCode };
}
function isApplied(outcome) {
  return "chosen" in outcome && outcome.applied;
}
function rulesWith(scan2) {
  return scan2.status === "completed" ? scan2.rules ?? [] : [];
}
function rulesNamed(findings, rules) {
  let witnesses = findings.flatMap((finding) => finding.witnesses);
  return [...new Set(witnesses.flatMap(({ analyzer, ruleId }) => rules.find(analyzer, ruleId) ?? []))];
}
function uncheckedOf(scans) {
  return scans.flatMap((scan2) => scan2.status === "completed" ? scan2.unchecked : []);
}
function analyzerRunOf(scan2) {
  let { analyzer: name, version: engine, onError, status } = scan2, head = { name, version: engine, status, onError };
  return scan2.status === "failed" ? { ...head, files: 0, detections: 0, failure: scan2.failure.message } : { ...head, files: scan2.files, detections: scan2.detections.length };
}
function exitCodeOf(scans, unchecked2, { findings }) {
  let lenient = new Set(scans.filter(({ onError }) => onError === "warn").map(({ analyzer }) => analyzer)), failed = scans.some(({ analyzer, status }) => status === "failed" && !lenient.has(analyzer)), incomplete = unchecked2.some(({ analyzer }) => !lenient.has(analyzer));
  return failed || incomplete ? 2 : findings.some(({ disposition }) => disposition === "blocking") ? 1 : 0;
}

// src/pipeline.ts
async function runPipeline(request, world) {
  let pool = createPool();
  try {
    return prepareForFolder(pool, embedded, world.cwd), await runIn(pool, request, world);
  } finally {
    pool.close();
  }
}
async function runIn(pool, request, world) {
  let sarif2 = await namedSarif(request, world), place2 = await locate(request.selection, world), recovered = await recoverFirst(place2), configured = await configure(request, place2), enabled = await enabledAnalyzers(request, configured), config = withReplacements(configured, enabled);
  configurePool(pool, embeddedOf(enabled), config);
  let filter = { include: config.include, exclude: config.exclude, maxFileSize: config.limits.maxFileSize }, selection = await select(request.selection, { ...world, ...filter, place: place2 }), cacheIn = cacheFolder(request, config, place2), cache = openCache(cacheIn, buildId), { progress, env } = world, baselineFile = import_node_path3.default.join(place2.root, config.baseline), metadata = settled(rulesOf(enabled, config.analyzers)), known = settled(baselineOf2(request, baselineFile, config, place2)), shared = { selection, place: place2, analyzers: enabled, config, cache, pool, env, home: analyzersHome(cacheIn) }, analysis = await withReview(await analyzeAll({ ...shared, progress, sarif: sarif2 }), shared), fix = wantedFix(request, config);
  fix === void 0 && release(cache, pool);
  let rules = ruleBook([...await metadata(), ...analysis.scans.flatMap(rulesWith)]), { lineHashes } = request, day = today(env), found = { ...analysis, selection, rules, config, baseline: await known(), lineHashes, today: day }, triaged = await triage(found), notices2 = await noticesOf({ selection, analysis, findings: triaged.findings, enabled, config, rules }), byChoice = uncheckedByChoice(readPaths(selection, analysis), enabled), told = [...recovered, ...notices2], run = {
    ...runOf(selection, analysis, triaged, rules),
    uncheckedByChoice: byChoice,
    notices: told,
    baselineFile
  };
  if (fix === void 0) return run;
  let { signal } = world, context = { ...shared, findings: triaged.findings, rules, today: day, signal }, mended = await repaired(run, context, fix.how);
  return release(cache, pool), fix.when === "configured" ? forReview(mended, config) : mended;
}
function wantedFix({ fix, selection }, config) {
  return fix === void 0 || fix.when === "asked" || config.fix.mode === "apply" && selection.kind === "staged" ? fix : void 0;
}
async function recoverFirst({ repository }) {
  if (repository === void 0 || statOf(openJournal(repository)) === "absent") return [];
  let { recover, recoveryNotice } = await import("./chunk-HMSVYOYY.js"), recovery = await recover(repository);
  return recovery === void 0 ? [] : [recoveryNotice(recovery)];
}
async function withReview(analysis, shared) {
  let { selection, config } = shared;
  if (config.llm?.review !== !0 || selection.asked.kind === "paths") return analysis;
  let { reviewed } = await import("./chunk-SEHGFDCI.js");
  return { ...analysis, scans: [...analysis.scans, await reviewed({ ...shared, options: config.llm })] };
}
async function repaired(run, context, request) {
  if (run.exitCode === 2) return { ...run, notices: [...run.notices, "nothing was repaired: the scan is not whole"] };
  let { mend } = await import("./chunk-NE35VH3G.js"), { repair, notices: notices2 } = await mend(context, request);
  return afterRepair({ ...run, notices: [...run.notices, ...notices2] }, repair);
}
function release(cache, pool) {
  cache.close(), pool.close();
}
function settled(work) {
  return work.catch(() => {
  }), () => work;
}

// src/commands/progress.ts
function progressLine(stream, wanted) {
  if (!wanted || stream.isTTY !== !0) return { show: () => {
  }, clear: () => {
  } };
  let last = performance.now() + 700 - 100, shown = !1;
  return {
    show(done, total) {
      let now = performance.now();
      now - last < 100 || (last = now, shown = !0, stream.write(`\r\x1B[2Kchecking ${done} of ${total} files`));
    },
    clear() {
      shown && stream.write("\r\x1B[2K");
    }
  };
}

// src/commands/write-reports.ts
var import_node_path4 = __toESM(require_node_path(), 1);
async function writeReports(run, request, host) {
  let toFiles = request.reports.filter(({ output }) => output !== void 0), toStdout = request.reports.filter(({ output }) => output === void 0);
  for (let { reporter, output } of [...toFiles, ...toStdout]) {
    let style2 = styleFor(host, output === void 0, request.verbosity), text2 = reporter.render(run, style2);
    output === void 0 ? host.stdout.write(text2) : await writeWhole(import_node_path4.default.resolve(host.cwd, output), text2, "the report", "name another file with --output");
  }
}
function styleFor(host, onStdout, verbosity) {
  let { NO_COLOR, FORCE_COLOR, TERM } = host.env;
  return { colour: (onStdout && host.stdout.isTTY === !0 && TERM !== "dumb" || onStdout && FORCE_COLOR !== void 0 && FORCE_COLOR !== "0" && FORCE_COLOR !== "") && (NO_COLOR === void 0 || NO_COLOR === ""), verbosity, width: onStdout ? host.stdout.columns ?? 100 : 100 };
}

// src/commands/report-targets.ts
var import_node_path6 = __toESM(require_node_path(), 1);

// src/report/github.ts
var KINDS = ["error", "warning", "notice"], LIMIT = 10, MESSAGE_LIMIT = 4096, github = {
  name: "github",
  summary: "annotations in a GitHub Actions log",
  render: (run) => {
    let all = annotationsOf(run), groups = KINDS.map((kind) => all.filter((one) => one.kind === kind));
    return [...groups.flatMap((group) => group.slice(0, LIMIT)).map(commandLine), closingLine(run, groups)].map((line) => `${line}
`).join("");
  }
};
function annotationsOf(run) {
  let failures3 = failedAnalyzers(run).map((analyzer) => ({
    kind: analyzer.onError === "fail" ? "error" : "warning",
    message: `Nothing is known of the files of analyzer ${analyzer.name}: ${analyzer.failure ?? "it gave no reason"}`,
    properties: { title: "Analyzer failed" }
  })), gaps2 = run.unchecked.map((gap) => ({
    kind: isFatal(run, gap) ? "error" : "warning",
    message: `${gap.analyzer} could not check this file to its end (${gap.kind}): ${gap.message}`,
    properties: { file: gap.path, line: gap.line ?? 1, title: "Not checked" }
  })), blocking = mostSevereFirst(withDisposition(run, "blocking")), advisory = mostSevereFirst(withDisposition(run, "advisory"));
  return [
    ...failures3,
    ...blocking.map((finding) => annotation(run, finding, "error")),
    ...gaps2,
    ...advisory.map((finding) => annotation(run, finding, ADVISORY_KIND[finding.severity]))
  ];
}
var ADVISORY_KIND = {
  critical: "warning",
  high: "warning",
  medium: "warning",
  low: "notice",
  note: "notice"
};
function annotation(run, finding, kind) {
  let help = ruleOf(run, finding)?.help, advice = help === void 0 || help.fix === "" ? "" : ` How to fix: ${help.fix.trim()}`, title = [finding.title, finding.ruleId, ...finding.cwe].join(" · ");
  return {
    kind,
    message: `${finding.message || finding.title} (${finding.severity})${advice}`,
    properties: { file: finding.path, ...place(finding), title }
  };
}
function place(finding) {
  let endLine = lastLine(finding), columns = endLine === finding.startLine && finding.endLine === finding.startLine;
  return {
    line: finding.startLine,
    endLine,
    ...columns ? { col: finding.startColumn, endColumn: finding.endColumn } : {}
  };
}
function commandLine({ kind, message, properties }) {
  let pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${kind} ${pairs.join(",")}::${escapeData(message)}`;
}
function escapeData(text2) {
  let shown = escapeLine(text2), cut2 = shown.length <= MESSAGE_LIMIT ? shown : `${shown.slice(0, MESSAGE_LIMIT - 1).toWellFormed()}…`;
  return encode(cut2);
}
function escapeProperty(text2) {
  return encode(escapeLine(text2)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function encode(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function closingLine(run, groups) {
  let { byDisposition, checkedFiles, uncheckedFiles } = summarize(run), unshown = groups.reduce((sum, group) => sum + Math.max(0, group.length - LIMIT), 0), uncounted = byDisposition.baselined + byDisposition.suppressed + byDisposition["outside-change"];
  return `provenfix: ${[
    `${byDisposition.blocking} blocking`,
    `${byDisposition.advisory} advisory`,
    ...uncounted > 0 ? [`${uncounted} known, suppressed or outside the change`] : [],
    ...uncheckedFiles > 0 ? [`${plural(uncheckedFiles, "file")} not checked`] : [],
    `${plural(checkedFiles, "file")} checked`,
    ...unshown > 0 ? [`${unshown} not annotated: GitHub shows ${LIMIT} of a kind`] : []
  ].join(", ")}`;
}

// src/report/html.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);

// src/report/html/data.ts
var import_node_path5 = __toESM(require_node_path(), 1);
function pageData(run) {
  return {
    tool: escapeLine(`${run.tool.name} ${run.tool.version}`),
    asked: escapeLine(askedFor(run.asked)),
    summary: summarize(run),
    findings: mostSevereFirst(run.findings).map((finding) => findingData(finding, run)),
    rules: run.rules.map((rule) => ({ key: ruleKey(rule.analyzer, rule.id), help: helpData(rule.help) })),
    gaps: [...failures(run), ...unchecked(run)],
    analyzers: run.analyzers.map(({ name, version: version2, status, files, detections }) => {
      let { findings, alone } = contributionOf(run, name);
      return [...[name, version2, status].map(escapeLine), ...[files, detections, findings, alone].map(String)];
    }),
    uncheckedByChoice: run.uncheckedByChoice.map(
      ({ language, files, analyzer }) => [language, String(files), analyzer].map(escapeLine)
    ),
    suppressions: run.suppressions.map((record) => [
      escapeLine(record.line === void 0 ? record.path : `${record.path}:${record.line}`),
      escapeLine(record.form),
      escapeLine(record.rules.join(", ")),
      escapeLine(record.reason),
      escapeLine([record.owner, record.expires].filter((part) => part !== void 0).join(", until ")),
      String(record.uses),
      escapeLine(record.problem ?? "")
    ]),
    stale: (run.baseline?.stale ?? []).map((entry) => [
      escapeLine(entry.path),
      escapeLine(entry.ruleId),
      String(entry.count)
    ]),
    skipped: [...groupBy(run.skipped, (file) => file.reason)].map(([reason, files]) => ({
      reason,
      paths: files.map((file) => escapeLine(file.path))
    })),
    notices: run.notices.map(escapeLine)
  };
}
function ruleKey(analyzer, id) {
  return escapeLine(`${analyzer} ${id}`);
}
function askedFor(asked) {
  switch (asked.kind) {
    case "staged":
      return "what is staged";
    case "range":
      return `${asked.from} … ${asked.to}`;
    case "paths":
      return asked.paths.length === 0 ? "all files" : asked.paths.join(" ");
  }
}
function findingData(finding, run) {
  return {
    ruleId: escapeLine(finding.ruleId),
    rule: ruleKey(finding.analyzer, finding.ruleId),
    title: escapeLine(finding.title),
    message: finding.message === finding.title ? "" : escapeLine(finding.message),
    cwe: finding.cwe.map(escapeLine),
    family: escapeLine(finding.family),
    severity: finding.severity,
    confidence: finding.confidence,
    disposition: finding.disposition,
    reason: escapeLine(finding.reason),
    path: escapeLine(finding.path),
    folder: escapeLine(import_node_path5.default.posix.dirname(finding.path)),
    line: finding.startLine,
    column: finding.startColumn,
    fingerprint: escapeLine(finding.fingerprint),
    analyzers: [...new Set(finding.witnesses.map((witness) => escapeLine(witness.analyzer)))],
    witnesses: finding.witnesses.map((witness) => ({
      name: escapeLine(`${witness.analyzer} ${witness.ruleId}`),
      message: escapeLine(witness.message)
    })),
    frame: frameData(finding),
    outcome: outcomeData(finding, run)
  };
}
function outcomeData({ fingerprint }, { repair }) {
  let outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint);
  if (repair === void 0 || outcome === void 0) return null;
  let chosen = "chosen" in outcome ? outcome.chosen : void 0;
  return {
    status: outcome.status,
    applied: "applied" in outcome && outcome.applied && !repair.dryRun,
    reason: "reason" in outcome ? escapeLine(outcome.reason) : "",
    from: chosen === void 0 ? "" : originOf(chosen.candidate.provenance),
    explanation: chosen === void 0 ? "" : escapeLine(chosen.candidate.explanation),
    proof: chosen === void 0 ? "" : escapeLine(proofOf(chosen.verdict)),
    diff: escapeControl(repair.views[fingerprint]?.diff ?? "").split(`
`).slice(0, -1)
  };
}
function frameData(finding) {
  return finding.frame.lines.map((line, index) => {
    let number = finding.frame.firstLine + index, [from, to] = markedPart(regionInFrame(finding), number, line) ?? [line.length, line.length], parts = [line.slice(0, from), line.slice(from, to), line.slice(to)].map(escapeControl);
    return [number, parts[0] ?? "", parts[1] ?? "", parts[2] ?? ""];
  });
}
function helpData(help) {
  return {
    why: escapeControl(help.why.trim()),
    fix: escapeControl(help.fix.trim()),
    bad: escapeControl(help.bad.trim()),
    good: escapeControl(help.good.trim()),
    link: /^https?:\/\//.test(help.link) && URL.canParse(help.link) ? help.link : ""
  };
}
function failures(run) {
  return failedAnalyzers(run).map((analyzer) => ({
    fatal: analyzer.onError === "fail",
    what: escapeLine(`analyzer ${analyzer.name}`),
    why: escapeLine(`failed: ${analyzer.failure ?? "it gave no reason"}`)
  }));
}
function unchecked(run) {
  return run.unchecked.map((gap) => ({
    fatal: isFatal(run, gap),
    what: escapeLine(gap.line === void 0 ? gap.path : `${gap.path}:${gap.line}`),
    why: escapeLine(`${gap.analyzer}, ${gap.kind}: ${gap.message}`)
  }));
}

// src/report/html/page.ts
var script = '"use strict";(()=>{function element(tag,attributes={},...children){return fill(document.createElement(tag),attributes,children)}function svg(tag,attributes={},...children){return fill(document.createElementNS("http://www.w3.org/2000/svg",tag),attributes,children)}function fill(node,attributes,children){for(let[name,value]of Object.entries(attributes))typeof value=="function"?node.addEventListener(name,value):value===!0?node.setAttribute(name,""):value!==!1&&node.setAttribute(name,value);return node.append(...children),node}function prose(text){return text.split(/`([^`]+)`/).map((part,index)=>index%2===1?element("code",{},part):part)}function plural(count2,noun){return`${count2.toLocaleString("en")} ${noun}${count2===1?"":"s"}`}function ranked(items,keysOf){let groups=new Map;for(let item of items)for(let key of keysOf(item))groups.has(key)?groups.get(key).push(item):groups.set(key,[item]);return[...groups].sort(([a,left],[b,right])=>right.length-left.length||(a<b?-1:1))}var SEVERITIES=["critical","high","medium","low","note"],DISPOSITIONS=["blocking","advisory","baselined","suppressed","outside-change"],SHOWN_AT_FIRST=["blocking","advisory"];function initialState(){return{severities:new Set(SEVERITIES),dispositions:new Set(SHOWN_AT_FIRST),analyzer:"",cwe:"",folder:"",file:"",text:"",order:"severity"}}function matching(findings,state2,except){let tests={severity:finding=>state2.severities.has(finding.severity),disposition:finding=>state2.dispositions.has(finding.disposition),analyzer:finding=>state2.analyzer===""||finding.analyzers.includes(state2.analyzer),cwe:finding=>state2.cwe===""||finding.cwe.includes(state2.cwe),folder:finding=>state2.folder===""||finding.folder===state2.folder,file:finding=>finding.path.toLowerCase().includes(state2.file.toLowerCase()),text:finding=>searchText(finding).includes(state2.text.toLowerCase())};delete tests[except];let wanted=Object.values(tests);return findings.filter(finding=>wanted.every(test=>test(finding)))}var searchTexts=new WeakMap;function searchText(finding){if(!searchTexts.has(finding)){let{ruleId,title,message,path,cwe,reason,frame:frame2}=finding,source=frame2.map(line=>line.slice(1).join(""));searchTexts.set(finding,[ruleId,title,message,path,reason,...cwe,...source].join(`\n`).toLowerCase())}return searchTexts.get(finding)}var COMPARE={severity:()=>0,file:(a,b)=>compare(a.path,b.path)||a.line-b.line,rule:(a,b)=>compare(a.ruleId,b.ruleId)};function compare(a,b){return a===b?0:a<b?-1:1}function ordered(findings,order){return[...findings].sort(COMPARE[order])}var BARS=8;function barChart({title,findings,keysOf,label,chosen,choose:choose2}){let groups=ranked(findings,keysOf),top=groups.slice(0,BARS),most=top.length===0?1:top[0][1].length,more2=groups.length-top.length;return element("section",{class:"chart"},element("h2",{},title),...top.map(([key,group])=>bar({key,group,most,label:label(key),chosen,choose:choose2})),...top.length===0?[element("p",{class:"dim"},"nothing to show")]:[],...more2>0?[element("p",{class:"dim"},`and ${more2} more`)]:[])}function bar({key,group,most,label,chosen,choose:choose2}){let pressed=key===chosen;return element("button",{type:"button",class:"bar",title:label,"aria-pressed":String(pressed),"data-key":key,click:()=>choose2(pressed?"":key)},element("span",{class:"label"},label),stackedBar(group,most),element("span",{class:"count"},String(group.length)))}function stackedBar(group,most){let unit=100/most,x=0,parts=SEVERITIES.flatMap(severity=>{let count2=group.filter(finding=>finding.severity===severity).length;if(count2===0)return[];let rect=svg("rect",{x:String(x),y:"0",width:String(count2*unit),height:"10",class:`fill-${severity}`});return x+=count2*unit,[rect]});return svg("svg",{viewBox:"0 0 100 10",preserveAspectRatio:"none","aria-hidden":"true"},...parts)}function filterBar(findings,state2,update2){let select=(name,label,options)=>field(label,element("select",{name,change:event=>set(state2,name,event.target.value,update2)},...options)),search=(name,label,placeholder)=>field(label,element("input",{type:"search",name,placeholder,spellcheck:"false",input:event=>set(state2,name,event.target.value,update2)}));return element("form",{class:"filters",role:"search","aria-label":"filter the findings",submit:event=>event.preventDefault()},choices("Severity",SEVERITIES,state2.severities,countBy(findings,"severity"),update2),choices("Disposition",DISPOSITIONS,state2.dispositions,countBy(findings,"disposition"),update2),element("div",{class:"fields"},search("text","Search","rule, message, code \\u2026 (press /)"),search("file","File","part of a path"),select("analyzer","Analyzer",optionsOf(findings,finding=>finding.analyzers)),select("cwe","CWE",optionsOf(findings,finding=>finding.cwe)),select("order","Order",["severity","file","rule"].map(order=>element("option",{},order)))))}function set(state2,name,value,update2){state2[name]=value,update2()}function field(label,control){return element("label",{},element("span",{},label),control)}function countBy(findings,key){let counts={};for(let finding of findings)counts[finding[key]]=(counts[finding[key]]??0)+1;return counts}function choices(legend,names,chosen,counts,update2){let boxes=names.map(name=>{let toggle=event=>{event.target.checked?chosen.add(name):chosen.delete(name),update2()},box=element("input",{type:"checkbox",name:legend.toLowerCase(),value:name,checked:chosen.has(name),change:toggle}),count2=element("span",{class:"count"},String(counts[name]??0));return element("label",{class:`choice ${name}`},box,name,count2)});return element("fieldset",{},element("legend",{},legend),...boxes)}function optionsOf(findings,keysOf){let options=ranked(findings,keysOf).map(([key,group])=>element("option",{value:key},`${key} (${group.length})`));return[element("option",{value:""},"all"),...options]}function findingCard(finding,rules2){let card=element("details",{class:"finding"},heading(finding));return card.addEventListener("toggle",()=>open(card)),card.build=()=>{card.children.length===1&&card.append(body(finding,rules2.get(finding.rule)))},card}function open(card){card.open&&card.build()}function heading(finding){let tags=[finding.ruleId,...finding.cwe];return element("summary",{},element("span",{class:`badge ${finding.severity}`},finding.severity),element("span",{class:"title"},...prose(finding.title)),element("span",{class:"tags"},...tags.map(tag=>element("span",{class:"tag"},tag))),element("span",{class:"place"},`${finding.path}:${finding.line}:${finding.column}`),...finding.outcome===null?[]:[element("span",{class:`outcome ${finding.outcome.status}`},statusOf(finding.outcome))],...finding.disposition==="blocking"?[]:[element("span",{class:"disposition"},finding.disposition)])}function body(finding,help){return element("div",{class:"body"},...finding.message===""?[]:[element("p",{class:"message"},...prose(finding.message))],...finding.frame.length===0?[]:[frame(finding.frame)],...finding.outcome===null?[]:[outcome(finding.outcome)],...help===void 0?[]:advice(help),...finding.witnesses.length<2?[]:[witnesses(finding.witnesses)],element("p",{class:"dim"},`${finding.disposition}: ${finding.reason} \\xB7 ${finding.confidence} confidence \\xB7 fingerprint ${finding.fingerprint}`))}function statusOf({status,applied}){return status==="fixed"&&!applied?"proven":status==="proposed"&&applied?"applied without proof":status}function outcome({status,applied,reason,from,explanation,proof,diff}){let lines=diff.map(line=>element("span",{class:`line ${kindOf(line)}`},`${line}\n`));return element("section",{class:"repair"},element("p",{},element("strong",{},`${statusOf({status,applied})}. `),...prose(explanation===""?reason:explanation)),...explanation===""||reason===""?[]:[element("p",{},...prose(reason))],...lines.length===0?[]:[element("pre",{class:"diff",tabindex:"0",role:"group","aria-label":"patch"},...lines)],...from===""?[]:[element("p",{class:"dim"},`${from} \\xB7 ${proof}`)])}function kindOf(line){return/^(?:diff|---|\\+\\+\\+)/.test(line)?"file":{"+":"added","-":"removed","@":"place"}[line[0]]??""}function frame(lines){let rows=lines.map(([number,before,marked,after])=>element("span",{class:marked===""?"line":"line hit"},element("span",{class:"number","aria-hidden":"true"},String(number)),before,...marked===""?[]:[element("mark",{},marked)],`${after}\n`));return element("pre",{class:"frame",tabindex:"0",role:"group","aria-label":"source"},...rows)}function advice(help){let parts=[["Why it matters",help.why],["How to fix it",help.fix]].filter(([,text])=>text!==""),examples=[["Insecure",help.bad],["Safe",help.good]].filter(([,code])=>code!=="");return[...parts.map(([title,text])=>element("p",{},element("strong",{},`${title}. `),...prose(text))),element("div",{class:"examples"},...examples.map(([title,code])=>example(title,code))),...help.link===""?[]:[element("p",{},element("a",{href:help.link,rel:"noreferrer noopener"},help.link))]]}function example(title,code){return element("figure",{class:title.toLowerCase()},element("figcaption",{},title),element("pre",{tabindex:"0"},code))}function witnesses(list2){let items=list2.map(({name,message})=>element("li",{},element("code",{},name),` ${message}`));return element("div",{},element("strong",{},"Seen by"),element("ul",{},...items))}var VERDICTS={clean:"Nothing blocks",blocking:"Blocked",incomplete:"Incomplete",defect:"Failed by its own fault"};function overview(data2){let{summary}=data2,tiles=[["blocking",summary.byDisposition.blocking],["advisory",summary.byDisposition.advisory],["baselined",summary.byDisposition.baselined],["suppressed",summary.byDisposition.suppressed],["outside the change",summary.byDisposition["outside-change"]],["files checked",summary.checkedFiles],["files not checked",summary.uncheckedFiles]];return element("header",{},element("p",{class:"tool"},`${data2.tool} \\xB7 scanned: ${data2.asked}`),element("h1",{},element("span",{class:`verdict ${summary.verdict}`},VERDICTS[summary.verdict]),verdictText(summary)),element("dl",{class:"tiles"},...tiles.map(([label,count2])=>tile(label,count2))),...data2.gaps.length===0?[]:[gapBox(data2.gaps)],...data2.notices.map(notice=>element("p",{class:"notice"},...prose(notice))))}function verdictText({byDisposition,blockingFiles}){return byDisposition.blocking===0?"":` ${plural(byDisposition.blocking,"blocking finding")} in ${plural(blockingFiles,"file")}`}function tile(label,count2){return element("div",{class:`tile${count2===0?" zero":""}`},element("dt",{},label),element("dd",{},count2.toLocaleString("en")))}function gapBox(gaps){let items=gaps.map(({fatal,what,why})=>element("li",{class:fatal?"fatal":""},element("code",{},what),` ${why}`));return element("section",{class:"gaps"},element("h2",{},"Not checked, so not known to be safe"),element("ul",{},...items))}function appendix(data2){let skipped=data2.skipped.map(({reason,paths})=>[reason,String(paths.length),paths.join(`\n`)]);return element("footer",{},table("Analyzers",["name","version","status","files","detections","findings","only it saw"],data2.analyzers),table("Unchecked by choice: no analyzer is configured for them",["language","files","would check them"],data2.uncheckedByChoice),table("Suppressions",["place","form","rules","reason","owner","uses","problem"],data2.suppressions),table("Baseline entries that match nothing any more",["file","rule","count"],data2.stale),table("Skipped files",["reason","files","names"],skipped))}function table(title,columns,rows){if(rows.length===0)return"";let head=element("tr",{},...columns.map(column=>element("th",{scope:"col"},column))),lines=rows.map(row=>element("tr",{},...row.map(cell=>element("td",{},cell)))),content=element("table",{},element("thead",{},head),element("tbody",{},...lines));return element("details",{class:"appendix"},element("summary",{},`${title} (${rows.length})`),element("div",{class:"scroll",tabindex:"0",role:"group","aria-label":title},content))}var PAGE=100,data=JSON.parse(document.getElementById("data").textContent),rules=new Map(data.rules.map(({key,help})=>[key,help])),families=new Map(data.findings.toReversed().flatMap(({cwe,family})=>cwe.slice(0,1).map(id=>[id,family]))),state=initialState(),charts=element("div",{class:"charts"}),count=element("p",{class:"shown",role:"status"}),list=element("div",{class:"list"}),more=element("button",{type:"button",class:"more",click:()=>grow(PAGE)}),matches=[];document.body.append(element("main",{},overview(data),charts,filterBar(data.findings,state,update),count,list,more,appendix(data)));update();function update(){matches=ordered(matching(data.findings,state),state.order),list.replaceChildren(),grow(PAGE);let folder=state.folder===""?[]:[" in ",element("code",{},state.folder)," ",clearButton()];count.replaceChildren(`${plural(matches.length,"finding")} of ${data.findings.length.toLocaleString("en")}`,...folder),charts.replaceChildren(cweChart(),folderChart())}function clearButton(){return element("button",{type:"button",click:()=>choose("folder","")},"all folders")}function grow(by){let shown=list.childElementCount;list.append(...matches.slice(shown,shown+by).map(finding=>findingCard(finding,rules)));let left=matches.length-list.childElementCount;more.hidden=left<=0,more.textContent=`Show ${Math.min(PAGE,left)} more of ${left.toLocaleString("en")}`}function cweChart(){return barChart({title:"By weakness",findings:matching(data.findings,state,"cwe"),keysOf:finding=>finding.cwe.slice(0,1),label:cwe=>[cwe,families.get(cwe)].join(" "),chosen:state.cwe,choose:cwe=>choose("cwe",cwe)})}function folderChart(){return barChart({title:"By folder",findings:matching(data.findings,state,"folder"),keysOf:finding=>[finding.folder],label:folder=>folder==="."?"(top level)":folder,chosen:state.folder,choose:folder=>choose("folder",folder)})}function choose(name,value){let key=document.activeElement?.dataset.key;state[name]=value;let control=document.querySelector(`select[name="${name}"]`);control!==null&&(control.value=value),update(),key!==void 0&&[...charts.querySelectorAll(".bar")].find(bar2=>bar2.dataset.key===key)?.focus()}document.addEventListener("keydown",event=>{event.key!=="/"||event.ctrlKey||event.metaKey||event.target.closest("input, select")||(event.preventDefault(),document.querySelector(\'input[name="text"]\').focus())});var opened=[];window.addEventListener("beforeprint",()=>{grow(matches.length),opened=[...document.querySelectorAll("details:not([open])")];for(let details of opened)details.build?.(),details.open=!0});window.addEventListener("afterprint",()=>{for(let details of opened)details.open=!1});})();\n', style = `:root{color-scheme:light dark;--text: #1c2430;--dim: #5a6575;--page: #f5f6f8;--card: #ffffff;--line: #dce0e6;--code: #f0f2f5;--mark: #ffd9d4;--hit: #fff4f2;--accent: #0b5fc4;--critical: #8d0f3b;--high: #c02a1d;--medium: #a85b00;--low: #1f6fb2;--note: #5f6b7a;--good: #17713a}@media(prefers-color-scheme:dark){:root{--text: #e4e8ee;--dim: #9aa5b4;--page: #12161c;--card: #1a2029;--line: #2d3643;--code: #141a22;--mark: #6b2420;--hit: #2a1c1f;--accent: #7cb5ff;--critical: #ff7da8;--high: #ff8b80;--medium: #f2b04f;--low: #75b8f0;--note: #a3aebc;--good: #6fd297}}*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif}main{max-width:1180px;margin:0 auto;padding:24px 20px 60px}h1{margin:4px 0 18px;font-size:26px;font-weight:600}h2{margin:0 0 8px;font-size:15px}p{margin:8px 0}a{color:var(--accent)}code,pre{font:13px/1.55 ui-monospace,SF Mono,Cascadia Code,Menlo,Consolas,monospace}p code,li code,.title code{padding:1px 4px;border-radius:4px;background:var(--code)}:focus-visible{outline:2px solid var(--accent);outline-offset:1px}[hidden]{display:none!important}.tool,.dim,.shown,.place,.notice{color:var(--dim)}.tool,.shown{margin:0}.shown{padding:16px 2px 8px}.verdict{margin-right:8px;padding:2px 12px;border-radius:8px;background:var(--high);color:var(--card)}.verdict.clean{background:var(--good)}.tiles{display:flex;flex-wrap:wrap;gap:8px 28px;margin:0 0 18px}.tile{display:flex;flex-direction:column-reverse}.tile dt{color:var(--dim);font-size:13px}.tile dd{margin:0;font-size:22px;font-weight:600;font-variant-numeric:tabular-nums}.tile.zero dd{color:var(--dim);font-weight:400}.gaps,.chart,.filters,.list,.appendix{border:1px solid var(--line);border-radius:10px;background:var(--card)}.gaps{margin-bottom:16px;padding:14px 18px;border-left:5px solid var(--medium)}.gaps ul{max-height:14em;margin:0;padding-left:18px;overflow:auto}.gaps .fatal::marker{color:var(--high)}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(380px,100%),1fr));gap:16px;margin-bottom:16px}.chart{padding:14px 18px}button,input,select{border:1px solid var(--line);border-radius:6px;background:var(--card);color:inherit;font:inherit}button{cursor:pointer}.bar{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) 2.5em;align-items:center;gap:10px;width:100%;padding:2px 6px;font-size:14px;border-color:transparent;text-align:left}.bar:hover,.bar[aria-pressed=true]{border-color:var(--accent);background:var(--code)}.bar .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar svg{width:100%;height:12px}.bar .count{text-align:right;font-variant-numeric:tabular-nums}.fill-critical{fill:var(--critical)}.fill-high{fill:var(--high)}.fill-medium{fill:var(--medium)}.fill-low{fill:var(--low)}.fill-note{fill:var(--note)}.filters{padding:12px 18px 16px}fieldset{display:flex;flex-wrap:wrap;gap:6px;margin:0 0 8px;padding:0;border:0}legend{float:left;width:7em;padding:3px 0;color:var(--dim)}.choice{display:flex;align-items:center;gap:6px;padding:2px 10px;border:1px solid var(--line);border-radius:20px;cursor:pointer}.choice:has(:checked){border-color:currentcolor}.choice .count{color:var(--dim);font-variant-numeric:tabular-nums}.choice input{margin:0;accent-color:currentcolor}.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.note{color:var(--note)}.fields{display:grid;grid-template-columns:2fr 1.4fr 1fr 1fr .8fr;gap:12px}.fields label span{display:block;color:var(--dim);font-size:13px}.fields input,.fields select{width:100%;padding:5px 8px}.list{overflow:hidden}.list:empty{display:none}.finding{border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 66px}.finding:first-child{border-top:0}.finding summary{display:grid;grid-template-columns:.8em 6em minmax(0,1fr) auto;gap:0 10px;padding:10px 18px;cursor:pointer;list-style:none}.finding summary::-webkit-details-marker{display:none}.finding summary:before{color:var(--dim);content:"\\25b8"}.finding[open] summary:before{content:"\\25be"}.finding summary:hover,.finding[open] summary{background:var(--code)}.finding summary:focus-visible{outline-offset:-2px}.badge{font-weight:600}.badge:before{display:inline-block;width:9px;height:9px;margin-right:7px;border-radius:50%;background:currentcolor;content:""}.title{font-weight:600;overflow-wrap:anywhere}.tags{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:4px}.tag{padding:0 7px;border:1px solid var(--line);border-radius:5px;color:var(--dim);font-size:13px;white-space:nowrap}.place{grid-column:3;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:13px;overflow-wrap:anywhere}.outcome{color:var(--dim);font-size:13px;font-weight:600;text-align:right}.outcome.fixed{color:var(--good)}.outcome.rejected,.outcome.failed{color:var(--high)}.diff .added{color:var(--good)}.diff .removed{color:var(--high)}.diff .place,.diff .file{color:var(--dim)}.disposition{color:var(--dim);font-size:13px;text-align:right}.body{padding:6px 18px 14px}.body p{max-width:78ch;overflow-wrap:anywhere}pre{margin:8px 0;padding:10px 12px;border:1px solid var(--line);border-radius:8px;background:var(--code);overflow-x:auto;tab-size:4}.frame{padding:8px 0}.line{display:block;width:max-content;min-width:100%;padding-right:12px;white-space:pre}.hit{background:var(--hit);box-shadow:inset 3px 0 var(--high)}.number{display:inline-block;width:5em;padding-right:1.2em;color:var(--dim);text-align:right;-webkit-user-select:none;user-select:none}mark{border-radius:2px;background:var(--mark);color:inherit;box-shadow:0 2px var(--high)}.examples{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(340px,100%),1fr));gap:0 16px}figure{min-width:0;margin:0}figcaption{color:var(--dim);font-size:13px}.insecure pre{border-left:3px solid var(--high)}.safe pre{border-left:3px solid var(--good)}.more{display:block;margin:16px auto;padding:6px 20px}.appendix{margin-top:12px;padding:10px 18px}.appendix summary{cursor:pointer}.scroll{overflow-x:auto}table{margin:10px 0;border-collapse:collapse}th,td{padding:4px 16px 4px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;white-space:pre-wrap}th{color:var(--dim);font-weight:500}@media(max-width:760px){.fields{grid-template-columns:1fr 1fr}.finding summary{grid-template-columns:.8em minmax(0,1fr)}.finding summary>*{grid-column:2}.tags{justify-content:flex-start}.disposition{text-align:left}legend{float:none;width:auto}}@media print{.filters,.more{display:none!important}body{background:none}.finding{content-visibility:visible;break-inside:avoid-page}.gaps ul{max-height:none}.line{width:auto;white-space:pre-wrap}pre{white-space:pre-wrap}}
`;

// src/report/html.ts
var html = {
  name: "html",
  summary: "one self-contained page to read, filter and send on",
  render: page
};
function policy() {
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}
function hash(text2) {
  return `'sha256-${(0, import_node_crypto.createHash)("sha256").update(text2).digest("base64")}'`;
}
function page(run) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>provenfix report</title>
<style>${style}</style>
</head>
<body>
<noscript>This report builds itself with a script that is part of the page; your browser does not run it.</noscript>
<script type="application/json" id="data">${scriptJson(pageData(run))}</script>
<script>${script}</script>
</body>
</html>
`;
}

// src/report/outcomes.ts
function outcomeEntry(outcome, repair) {
  let chosen = "chosen" in outcome ? outcome.chosen : void 0;
  return {
    fingerprint: outcome.fingerprint,
    status: outcome.status,
    applied: "applied" in outcome && outcome.applied && !repair.dryRun,
    reason: "reason" in outcome ? outcome.reason : "",
    patch: chosen === void 0 ? null : patchEntry(chosen, repair.views[outcome.fingerprint]?.diff ?? ""),
    attempts: outcome.attempts.map(attemptEntry),
    refusals: outcome.refusals
  };
}
function patchEntry({ candidate, verdict }, diff2) {
  let { provenance, explanation } = candidate;
  return { provenance, explanation, diff: diff2, verdict: verdictEntry(verdict) };
}
function attemptEntry({ candidate, verdict }) {
  return { provenance: candidate.provenance, verdict: verdictEntry(verdict) };
}
function verdictEntry(verdict) {
  let { state, checks } = verdict;
  return {
    state,
    failedCheck: verdict.state === "rejected" ? verdict.failed : null,
    unknown: verdict.state === "unverified" ? verdict.reasons : [],
    checks,
    tests: "tests" in verdict ? verdict.tests ?? null : null
  };
}

// src/report/json.ts
var SCHEMA_VERSION = "1.2", json = {
  name: "json",
  summary: "everything, versioned, for programs",
  lineHashes: !0,
  render: (run) => `${safeJson(jsonReport(run))}
`
};
function jsonReport(run) {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: run.tool,
    asked: run.asked,
    summary: summarize(run),
    findings: run.findings.map(findingEntry),
    analyzers: run.analyzers.map((analyzer) => ({ ...analyzer, ...contributionOf(run, analyzer.name) })),
    unchecked: run.unchecked,
    uncheckedByChoice: run.uncheckedByChoice,
    skipped: run.skipped,
    suppressions: run.suppressions,
    baseline: run.baseline ?? null,
    rules: run.rules,
    notices: run.notices,
    ...repairEntries(run.repair)
  };
}
function repairEntries(repair) {
  if (repair === void 0) return { repair: null, outcomes: [] };
  let { dryRun, target: target2, model = null, outcomes } = repair;
  return { repair: { dryRun, target: target2, model }, outcomes: outcomes.map((outcome) => outcomeEntry(outcome, repair)) };
}
function findingEntry(finding) {
  return {
    ruleId: finding.ruleId,
    analyzer: finding.analyzer,
    title: finding.title,
    message: finding.message,
    cwe: finding.cwe,
    severity: finding.severity,
    confidence: finding.confidence,
    family: finding.family,
    disposition: finding.disposition,
    reason: finding.reason,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    fingerprint: finding.fingerprint,
    lineHash: finding.lineHash,
    witnesses: finding.witnesses,
    frame: finding.frame
  };
}

// src/report/sarif/levels.ts
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  note: "note"
}, PROBLEM_SEVERITY = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "recommendation",
  note: "recommendation"
}, SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  note: "0.5"
};

// src/report/sarif/rules.ts
var NAME_LIMIT = 255, DESCRIPTION_LIMIT = 1024;
function rulesOf2(run) {
  let untold = run.findings.filter((finding) => ruleOf(run, finding) === void 0).map(ruleFromFinding), byKey = new Map([...run.rules, ...untold].map((rule) => [ruleKey2(rule.analyzer, rule.id), rule])), taken = /* @__PURE__ */ new Set();
  return [...byKey].toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, rule]) => {
    let id = taken.has(rule.id) ? `${rule.analyzer}/${rule.id}` : rule.id;
    return taken.add(id), { key, id, rule };
  }).toSorted((a, b) => a.id < b.id ? -1 : 1);
}
function ruleKey2(analyzer, id) {
  return `${id}\0${analyzer}`;
}
function ruleFromFinding(finding) {
  let { ruleId: id, analyzer, title, cwe, severity, confidence, family } = finding;
  return { id, analyzer, title, cwe, severity, confidence, family, aliases: [], help: { why: title, fix: "", bad: "", good: "", language: "", link: "" } };
}
function cwesOf(rules) {
  return [...new Set(rules.flatMap(({ rule }) => rule.cwe.filter((cwe) => cweNumber(cwe) !== void 0)))].toSorted((a, b) => Number(cweNumber(a)) - Number(cweNumber(b)));
}
function cweNumber(cwe) {
  return /^CWE-(\d+)$/.exec(cwe)?.[1];
}
function cweTaxonomy(cwes) {
  return {
    name: "CWE",
    organization: "MITRE",
    shortDescription: { text: "The MITRE Common Weakness Enumeration" },
    informationUri: "https://cwe.mitre.org/",
    isComprehensive: !1,
    taxa: cwes.map((id) => ({
      id,
      helpUri: `https://cwe.mitre.org/data/definitions/${cweNumber(id)}.html`
    }))
  };
}
function ruleDescriptor({ id, rule }, cwes) {
  let title = escapeLine(rule.title) || rule.id;
  return {
    id,
    name: cut(title, NAME_LIMIT),
    shortDescription: { text: cut(title, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(escapeControl(rule.help.why.trim()) || title, DESCRIPTION_LIMIT) },
    ...isHttp(rule.help.link) ? { helpUri: rule.help.link } : {},
    help: { text: helpText(rule.help) || title, markdown: helpMarkdown(rule.help) || title },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    ...relationships(rule, cwes),
    properties: {
      tags: ["security", ...rule.cwe.flatMap(cweTag)],
      precision: rule.confidence,
      "problem.severity": PROBLEM_SEVERITY[rule.severity],
      "security-severity": SECURITY_SEVERITY[rule.severity],
      analyzer: rule.analyzer,
      family: rule.family,
      aliases: rule.aliases
    }
  };
}
function relationships(rule, cwes) {
  let known = rule.cwe.filter((cwe) => cwes.includes(cwe));
  return known.length === 0 ? {} : {
    relationships: known.map((id) => ({
      target: { id, index: cwes.indexOf(id), toolComponent: { name: "CWE", index: 0 } },
      kinds: ["superset"]
    }))
  };
}
function cweTag(cwe) {
  let number = cweNumber(cwe);
  return number === void 0 ? [] : [`external/cwe/cwe-${number.padStart(3, "0")}`];
}
function helpText(help) {
  let parts = [help.why, help.fix, labelled2("Insecure", help.bad), labelled2("Safe", help.good), help.link];
  return escapeControl(joined(parts));
}
function helpMarkdown(help) {
  let parts = [
    help.why,
    help.fix === "" ? "" : `**How to fix:** ${help.fix.trim()}`,
    fenced("Insecure", help.bad, help.language),
    fenced("Safe", help.good, help.language),
    isHttp(help.link) ? `[Read more](<${help.link}>)` : ""
  ];
  return escapeControl(joined(parts));
}
function joined(parts) {
  return parts.map((part) => part.trim()).filter((part) => part !== "").join(`

`);
}
function labelled2(label, code) {
  return code.trim() === "" ? "" : `${label}:
${code.trimEnd()}`;
}
function fenced(label, code, language) {
  if (code.trim() === "") return "";
  let longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length)), fence = "`".repeat(Math.max(3, longest + 1));
  return `**${label}**

${fence}${language}
${code.trimEnd()}
${fence}`;
}
function isHttp(link) {
  return /^https?:\/\/[^\s<>"]+$/.test(link) && URL.canParse(link);
}
function cut(text2, limit) {
  return text2.length <= limit ? text2 : `${text2.slice(0, limit - 1).toWellFormed()}…`;
}

// src/report/sarif/uri.ts
function pathToUri(path7) {
  return encodeURI(path7.toWellFormed()).replace(/[?#:]/g, encodeURIComponent).replace(/%5Cx([89a-f][0-9a-f])/gi, (_, byte) => `%${byte.toUpperCase()}`);
}

// src/report/sarif/results.ts
function resultOf(finding, run, indices) {
  let rule = indices.rules.get(ruleKey2(finding.analyzer, finding.ruleId));
  return {
    ruleId: rule?.id ?? finding.ruleId,
    ruleIndex: rule?.index,
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message || finding.title) },
    locations: [{ physicalLocation: physicalLocation(finding, indices) }],
    partialFingerprints: {
      ...finding.lineHash === "" ? {} : { primaryLocationLineHash: finding.lineHash },
      "provenfix/v1": finding.fingerprint
    },
    ...run.baseline === void 0 ? {} : { baselineState: finding.disposition === "baselined" ? "unchanged" : "new" },
    ...finding.disposition === "suppressed" ? { suppressions: [suppression(finding, run)] } : {},
    ...fixesOf(finding, run, indices),
    properties: {
      disposition: finding.disposition,
      reason: escapeLine(finding.reason),
      severity: finding.severity,
      confidence: finding.confidence,
      cwe: finding.cwe,
      analyzers: finding.witnesses.map(({ analyzer, ruleId }) => ({ analyzer, ruleId }))
    }
  };
}
function fixesOf({ fingerprint }, { repair }, { artifacts }) {
  let outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint), view = repair?.views[fingerprint];
  if (outcome === void 0 || view === void 0 || !("chosen" in outcome)) return {};
  let { candidate, verdict } = outcome.chosen, artifactChanges = [...new Map(view.edits.map(({ path: path7 }) => [path7, view.edits.filter((edit) => edit.path === path7)]))].map(([path7, edits]) => ({
    artifactLocation: artifactLocation(path7, artifacts),
    replacements: edits.map(({ startLine, endLine, text: text3 }) => ({
      deletedRegion: { startLine, startColumn: 1, endLine, endColumn: 1 },
      insertedContent: { text: text3 }
    }))
  }));
  return { fixes: [{ description: { text: messageText(`${verdict.state}: ${candidate.explanation}`) }, artifactChanges }] };
}
function messageText(text2) {
  return escapeLine(text2).replaceAll("](", "] (");
}
function artifactLocation(path7, artifacts) {
  return { uri: pathToUri(path7), uriBaseId: "SRCROOT", index: artifacts.get(path7) };
}
function physicalLocation(finding, { artifacts }) {
  let { startLine, startColumn, endLine, endColumn, frame } = finding, context = {
    startLine: frame.firstLine,
    endLine: frame.firstLine + frame.lines.length - 1,
    snippet: { text: frame.lines.join(`
`) }
  };
  return {
    artifactLocation: artifactLocation(finding.path, artifacts),
    region: { startLine, startColumn, endLine, endColumn },
    ...frame.lines.length > 0 ? { contextRegion: context } : {}
  };
}
function suppression(finding, run) {
  return {
    kind: isSuppressedInSource(finding, run) ? "inSource" : "external",
    status: "accepted",
    justification: escapeLine(finding.reason) || "no reason was given"
  };
}
function isSuppressedInSource(finding, run) {
  let used = run.suppressions.filter(({ held, uses }) => held && uses > 0), isNear = ({ path: path7, line = 0 }) => path7 === finding.path && line >= finding.startLine - 1 && line <= finding.endLine;
  return used.some((record) => record.source !== "configuration" && isNear(record)) || used.every((record) => record.source !== "configuration");
}

// src/report/sarif/invocation.ts
function invocationOf(run, artifacts) {
  return {
    executionSuccessful: run.exitCode < 2,
    exitCode: run.exitCode,
    exitCodeDescription: VERDICTS[run.exitCode],
    toolExecutionNotifications: [...failures2(run), ...gaps(run, artifacts), ...notices(run)],
    toolConfigurationNotifications: suppressionProblems(run)
  };
}
function failures2(run) {
  return failedAnalyzers(run).map((analyzer) => ({
    descriptor: { id: "analyzer-failed" },
    level: analyzer.onError === "fail" ? "error" : "warning",
    message: { text: messageText(`Analyzer ${analyzer.name} failed: ${analyzer.failure ?? "it gave no reason"}`) }
  }));
}
function gaps(run, artifacts) {
  return run.unchecked.map((gap) => ({
    descriptor: { id: `unchecked/${gap.kind}` },
    level: isFatal(run, gap) ? "error" : "warning",
    message: { text: messageText(`Not checked by ${gap.analyzer}: ${gap.message || gap.kind}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(gap.path, artifacts),
          ...gap.line === void 0 ? {} : { region: { startLine: gap.line } }
        }
      }
    ]
  }));
}
function notices(run) {
  return run.notices.map((notice) => ({
    descriptor: { id: "notice" },
    level: "note",
    message: { text: messageText(notice) }
  }));
}
function suppressionProblems(run) {
  return run.suppressions.flatMap((record) => {
    if (record.problem === void 0) return [];
    let place2 = record.line === void 0 ? record.path : `${record.path}:${record.line}`, text2 = messageText(`${record.form} (${place2}): ${record.problem}`);
    return [{ descriptor: { id: "suppression" }, level: "warning", message: { text: text2 } }];
  });
}

// src/report/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", sarif = {
  name: "sarif",
  summary: "SARIF 2.1.0, for code scanning",
  lineHashes: !0,
  render: (run) => `${safeJson(sarifLog(run))}
`
};
function sarifLog(run) {
  let rules = rulesOf2(run), cwes = cwesOf(rules), paths = [...new Set([...run.findings, ...run.unchecked].map(({ path: path7 }) => path7))].toSorted(), indices = {
    rules: new Map(rules.map(({ key, id }, index) => [key, { id, index }])),
    artifacts: indexOf(paths)
  };
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: driver(run, rules, cwes),
          extensions: run.analyzers.map((analyzer) => extension(analyzer, run))
        },
        automationDetails: { id: "provenfix/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the scanned repository" } } },
        invocations: [invocationOf(run, indices.artifacts)],
        ...cwes.length > 0 ? { taxonomies: [cweTaxonomy(cwes)] } : {},
        artifacts: paths.map((path7) => ({
          location: { uri: pathToUri(path7), uriBaseId: "SRCROOT" },
          roles: ["analysisTarget"]
        })),
        results: run.findings.map((finding) => resultOf(finding, run, indices)),
        ...run.uncheckedByChoice.length > 0 ? { properties: { uncheckedByChoice: run.uncheckedByChoice } } : {}
      }
    ]
  };
}
function driver(run, rules, cwes) {
  return {
    name: run.tool.name,
    semanticVersion: run.tool.version,
    informationUri: "https://github.com/provenfix/provenfix",
    ...cwes.length > 0 ? { supportedTaxonomies: [{ name: "CWE", index: 0 }] } : {},
    rules: rules.map((rule) => ruleDescriptor(rule, cwes))
  };
}
function extension({ name, version: version2 }, run) {
  return { name, ...version2 === "" ? {} : { version: version2 }, properties: { ...contributionOf(run, name) } };
}
function indexOf(keys) {
  return new Map(keys.map((key, index) => [key, index]));
}

// src/report/list.ts
var reporters = [terminal, json, sarif, github, html];

// src/commands/report-targets.ts
var FORMATS = reporters.map(({ name }) => name);
function reportTargets(formats, outputs) {
  let names = Array.isArray(formats) ? formats : [], files = Array.isArray(outputs) ? outputs : [], targets = names.map((name, index) => target(reporterNamed(name), files[index]));
  names.length === 0 && files[0] !== void 0 && targets.push(target(reporterOfFile(files[0]), files[0]));
  let toStdout = targets.filter(({ output }) => output === void 0);
  if (toStdout.length > 1) {
    let [first, second] = toStdout.map(({ reporter }) => reporter.name);
    throw new UserError(
      `--format ${first} and --format ${second} would both go to standard output`,
      "add --output <file> behind one of them"
    );
  }
  return toStdout.length > 0 ? targets : [...targets, target(reporterNamed("terminal"))];
}
function target(reporter, output) {
  return output === void 0 ? { reporter } : { reporter, output };
}
function reporterNamed(name) {
  let reporter = reporters.find((known) => known.name === name);
  if (reporter === void 0) throw new UserError(`unknown format ${name}`, `one of ${FORMATS.join(", ")}`);
  return reporter;
}
function reporterOfFile(file) {
  let reporter = reporters.find((known) => `.${known.name}` === import_node_path6.default.extname(file));
  if (reporter === void 0) throw new UserError(`--output ${file}: which format?`, "put --format <name> before it");
  return reporter;
}

// src/commands/scan.ts
var SELECTION_OPTIONS = [
  { flags: "--staged", summary: "what the next commit would add: the bytes in the index" },
  { flags: "--from <ref>", summary: "what changed since REF, as a pull request shows it" },
  { flags: "--to <ref>", summary: "with --from: up to REF instead of HEAD" },
  { flags: "--all", summary: "all files of the repository: tracked, and untracked but not ignored" }
], SCAN_OPTIONS = [
  ...SELECTION_OPTIONS,
  { flags: "-c, --config <file>", summary: "configuration file instead of .provenfix.yml" },
  { flags: "--analyzers <names>", summary: "only these analyzers, separated by commas" },
  { flags: "--no-cache", summary: "check every file anew" },
  { flags: "-v, --verbose", summary: "also what does not block, and each skipped file" },
  { flags: "-q, --quiet", summary: "only what blocks, one line each" }
], scan = {
  name: "scan",
  summary: "find insecure code and refuse it",
  description: `Runs every analyzer over the selected files. In a range or in the index only findings on changed lines block;
named paths and --all count in full. Without paths and options it scans what is staged.`,
  arguments: [{ name: "[paths...]", summary: "files, folders or globs" }],
  options: [
    ...SCAN_OPTIONS,
    { flags: "--fail-on <severity>", summary: "block from this severity up", choices: SEVERITIES },
    { flags: "--min-witnesses <count>", summary: "block only on what so many independent analyzers saw" },
    { flags: "--no-baseline", summary: "count known findings too" },
    {
      flags: "--sarif <file>",
      summary: "also the findings in this SARIF file of another tool; globs; repeatable",
      repeatable: !0
    },
    { flags: "-f, --format <name>", summary: "report format; repeatable", choices: FORMATS, repeatable: !0 },
    {
      flags: "-o, --output <file>",
      summary: "write the preceding --format to FILE instead of standard output",
      repeatable: !0,
      goesWith: "format"
    }
  ],
  examples: [
    { command: "provenfix scan --staged", summary: "what the next commit would add" },
    { command: "provenfix scan src 'lib/**/*.ts'", summary: "files, folders, globs" },
    { command: "provenfix scan --from origin/main", summary: "what this branch changes" },
    { command: "provenfix scan --all --sarif 'results/*.sarif'", summary: "with what other tools found in CI" },
    { command: "provenfix scan --all -f sarif -o results.sarif", summary: "everything, for code scanning" }
  ],
  run: (paths, options, host) => runScan(scanRequestOf(paths, options), host)
};
async function runScan(request, host) {
  let progress = progressLine(host.stderr, request.verbosity !== "quiet"), run = await runPipeline(request, { cwd: host.cwd, env: host.env, progress: progress.show }).finally(
    progress.clear
  );
  return await writeReports(run, request, host), run.exitCode;
}
function scanRequestOf(paths, options) {
  let reports = reportTargets(options.format, options.output);
  return {
    ...pipelineRequestOf(paths, options),
    lineHashes: reports.some(({ reporter }) => reporter.lineHashes === !0),
    reports,
    verbosity: options.quiet === !0 ? "quiet" : options.verbose === !0 ? "verbose" : "normal"
  };
}
function pipelineRequestOf(paths, options) {
  return {
    selection: selectionOf(paths, options),
    configFile: text(options.config),
    analyzers: text(options.analyzers)?.split(",").map((name) => name.trim()),
    failOn: SEVERITIES.find((severity) => severity === options.failOn),
    minWitnesses: countOf("--min-witnesses", options.minWitnesses),
    cache: options.cache !== !1,
    baseline: options.baseline !== !1,
    sarif: Array.isArray(options.sarif) ? options.sarif : [],
    lineHashes: !1
  };
}
function countOf(flag, value) {
  if (value === void 0) return;
  let count = typeof value == "string" && /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= 20) return count;
  throw new UserError(`${flag} ${JSON.stringify(value)} is no count of analyzers`, "give a number from 1 to 20");
}
function text(value) {
  return typeof value == "string" ? value : void 0;
}
function selectionOf(paths, options) {
  let [from, to] = [text(options.from), text(options.to)], asked = [
    options.staged === !0 ? "--staged" : "",
    from === void 0 ? "" : "--from",
    options.all === !0 ? "--all" : ""
  ].filter((name) => name !== "");
  if (asked.length > 1) throw new UserError(`${asked.join(" and ")} exclude each other`, "give one of them");
  if (to !== void 0 && from === void 0) throw new UserError("--to needs --from", "add --from <ref>");
  if (asked[0] === "--all" && paths.length > 0)
    throw new UserError("--all and paths exclude each other", "leave out --all to scan the paths in full");
  return from !== void 0 ? { kind: "range", from, ...to === void 0 ? {} : { to }, paths: [...paths] } : asked[0] === "--all" ? { kind: "all" } : asked[0] === "--staged" || paths.length === 0 ? { kind: "staged", paths: [...paths] } : { kind: "paths", paths: [...paths] };
}

export {
  location,
  paintFor,
  paintDiffLine,
  terminal,
  readBaseline,
  baselineOf,
  grew,
  serializeBaseline,
  runPipeline,
  progressLine,
  writeReports,
  SCAN_OPTIONS,
  scan,
  runScan,
  scanRequestOf,
  pipelineRequestOf
};

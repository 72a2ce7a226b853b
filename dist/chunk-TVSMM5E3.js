// src/analyzers/python/noqa.ts
var MAY_HOLD_NOQA = /noqa|ruff\s*:/i, NOQA = /#\s*(?<file>(?:ruff|flake8)\s*:\s*)?noqa(?![\w-])(?<colon>\s*:(?<codes>(?:[\s,]*[A-Z]+\d+\b)*))?/i, RUFF = /#\s*ruff\s*:\s*(?<action>ignore|file-ignore|disable|enable)\s*\[(?<codes>[^\]]*)\]/;
function codesOf(list) {
  return new Set(list.split(/[\s,]+/).filter((code) => code !== ""));
}
function isOwnLine(source, offset) {
  let lineStart = source.lineStarts()[source.lineOf(offset) - 1];
  return source.text.slice(lineStart, offset).trim() === "";
}
function noqaDirective(source, start, text) {
  let { index, groups } = NOQA.exec(text) ?? { index: 0 };
  if (groups === void 0) return;
  let codes = groups.colon === void 0 ? "all" : codesOf(groups.codes ?? "");
  if (codes !== "all" && codes.size === 0) return;
  let line = source.lineOf(start), isFile = groups.file !== void 0;
  if (!(isFile && (index > 0 || !isOwnLine(source, start))))
    return { line, text, kind: "noqa", codes, from: isFile ? 1 : line, to: isFile ? 1 / 0 : line };
}
function enabledAgain(source, start, codes) {
  let later = source.comments().find((comment) => {
    let match = comment.start > start ? RUFF.exec(source.text.slice(comment.start, comment.end)) : null;
    return match?.groups?.action === "enable" && match.groups.codes === codes;
  });
  return later === void 0 ? 1 / 0 : source.lineOf(later.start);
}
function ruffScope(source, start, action, codes) {
  let line = source.lineOf(start);
  return isOwnLine(source, start) ? action === "file-ignore" ? { from: 1, to: 1 / 0 } : action === "disable" ? { from: line, to: enabledAgain(source, start, codes) } : source.statementLines(start) : action === "ignore" ? { from: line, to: line } : void 0;
}
function ruffDirective(source, start, text) {
  let { action, codes } = RUFF.exec(text)?.groups ?? {};
  if (action === void 0 || action === "enable" || codes === void 0) return;
  let scope = ruffScope(source, start, action, codes);
  return scope && { line: source.lineOf(start), text, kind: "ruff", codes: codesOf(codes), ...scope };
}
function findDirectives(source) {
  return MAY_HOLD_NOQA.test(source.text) ? source.comments().flatMap(({ start, end }) => {
    let text = source.text.slice(start, end);
    return MAY_HOLD_NOQA.test(text) ? noqaDirective(source, start, text) ?? ruffDirective(source, start, text) ?? [] : [];
  }) : [];
}
function disarm(source) {
  if (!MAY_HOLD_NOQA.test(source.text)) return source.text;
  let disarmed = "", from = 0;
  for (let { start, end } of source.comments()) {
    let comment = source.text.slice(start, end);
    MAY_HOLD_NOQA.test(comment) && (disarmed += `${source.text.slice(from, start)}#${"-".repeat(comment.length - 1)}`, from = end);
  }
  return disarmed + source.text.slice(from);
}
function continuedLines(source) {
  let spans = source.tokens().filter(({ kind }) => kind === "string").map(({ start, end }) => ({ from: source.lineOf(start), to: source.lineOf(end) })), breaks = [...source.text.matchAll(/\\(?:\r\n?|\n)/g)].map(({ index }) => source.lineOf(index));
  return [
    ...spans.filter(({ from, to }) => from < to),
    ...breaks.map((line) => ({ from: line, to: line + 1 }))
  ].toSorted((a, b) => a.from - b.from);
}
function silencedAt(continued, line) {
  let at = line;
  for (let { from, to } of continued) {
    if (from > at) break;
    to > at && (at = to);
  }
  return at;
}
function noqaFinder(source, directives) {
  if (directives.length === 0) return () => {
  };
  let continued = continuedLines(source);
  return (code, line) => {
    let end = silencedAt(continued, line);
    return directives.find(({ codes, from, to }) => (codes === "all" || codes.has(code)) && from <= end && line <= to);
  };
}

// src/analyzers/python/search.ts
function lastAtMost(sorted, key, value) {
  let low = 0, high = sorted.length;
  for (; low < high; ) {
    let middle = low + high >>> 1;
    key(sorted[middle]) <= value ? low = middle + 1 : high = middle;
  }
  return low - 1;
}

// src/analyzers/python/calls.ts
function matchBrackets(text, tokens) {
  let closing = new Int32Array(tokens.length), open = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index].kind !== "op") continue;
    let character = text[tokens[index].start];
    "([{".includes(character) ? open.push(index) : ")]}".includes(character) && open.length > 0 && (closing[open.pop()] = index);
  }
  for (let index of open) closing[index] = tokens.length - 1;
  return closing;
}
function calleeStart(text, tokens, last) {
  let first = last;
  for (; first >= 2 && text[tokens[first - 1].start] === "." && tokens[first - 2].kind === "name"; ) first -= 2;
  return first;
}
function isOp(text, token, character) {
  return token?.kind === "op" && text[token.start] === character;
}
var NOT_CALLEES = new Set(
  "and as assert await class def del elif except for from if in is lambda not or raise return while with yield".split(
    " "
  )
);
function withoutBlanks(dotted) {
  return /[\s\\]/.test(dotted) ? dotted.replaceAll(/[\s\\]+/g, "") : dotted;
}
function callAt(text, tokens, open, close) {
  let first = calleeStart(text, tokens, open - 1), { start } = tokens[first], nameEnd = tokens[open - 1].end;
  return { dotted: (isOp(text, tokens[first - 1], ".") ? "." : "") + withoutBlanks(text.slice(start, nameEnd)), start, end: tokens[close].end, nameEnd, open, close };
}
function isCall(text, tokens, { dotted, open }) {
  let keyword = tokens[open - 2];
  return !(keyword?.kind === "name" && /^(?:def|class)$/.test(text.slice(keyword.start, keyword.end))) && !NOT_CALLEES.has(dotted);
}
function findCalls(text, tokens, qualify) {
  let calls = [], closing = matchBrackets(text, tokens);
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open - 1].kind !== "name" || !isOp(text, tokens[open], "(")) continue;
    let bare = callAt(text, tokens, open, closing[open]);
    if (!isCall(text, tokens, bare)) continue;
    let { dotted, ...call } = bare, name2 = dotted.startsWith(".") ? dotted : qualify(dotted);
    calls.push({ ...call, name: name2, parent: reaching(calls.at(-1), call.end) });
  }
  return calls;
}
function reaching(call, end) {
  let outer = call;
  for (; outer && outer.end < end; ) outer = outer.parent;
  return outer;
}
function enclosingCall(calls, start, end) {
  return reaching(calls[lastAtMost(calls, ({ start: at }) => at, start)], end);
}
function lastPart(call) {
  return call.name.slice(call.name.lastIndexOf(".") + 1);
}
function toArgument(text, tokens) {
  let [first, second, third] = tokens;
  return first?.kind === "name" && isOp(text, second, "=") && !isOp(text, third, "=") ? { keyword: text.slice(first.start, first.end), tokens: tokens.slice(2) } : { tokens };
}
function argumentsOf(text, tokens, call) {
  let found = [], from = call.open + 1, depth = 0;
  for (let at = from; at <= call.close; at++) {
    let character = tokens[at].kind === "op" ? text[tokens[at].start] : "";
    at === call.close || depth === 0 && character === "," ? (at > from && found.push(toArgument(text, tokens.slice(from, at))), from = at + 1) : "([{".includes(character) && character !== "" ? depth++ : ")]}".includes(character) && character !== "" && depth--;
  }
  return found;
}
function literalString(text, tokens) {
  let [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== "string") return;
  let parts = /^([a-z]*)("""|'''|"|')([^]*)\2$/i.exec(text.slice(only.start, only.end));
  return parts === null || /[ft]/i.test(parts[1]) ? void 0 : parts[3];
}

// src/analyzers/python/imports.ts
function word(cursor) {
  let token = cursor.tokens[cursor.at];
  return token === void 0 || token.kind === "newline" ? "" : cursor.text.slice(token.start, token.end);
}
function accept(cursor, expected) {
  return word(cursor) !== expected ? !1 : (cursor.at++, !0);
}
function name(cursor) {
  return cursor.tokens[cursor.at]?.kind === "name" ? word({ ...cursor, at: cursor.at++ }) : "";
}
function dottedName(cursor) {
  let start = cursor.tokens[cursor.at]?.start ?? cursor.text.length, module = "";
  for (; accept(cursor, "."); ) module += ".";
  for (word(cursor) !== "import" && (module += name(cursor)); accept(cursor, "."); ) module += `.${name(cursor)}`;
  return { module, start, end: cursor.tokens[cursor.at - 1]?.end ?? start };
}
function alias(cursor) {
  return accept(cursor, "as") ? { alias: name(cursor) } : {};
}
function plainImport(cursor, statement) {
  let names = [];
  do {
    let dotted = dottedName(cursor);
    if (dotted.module === "") break;
    names.push({ ...dotted, ...alias(cursor), statement });
  } while (accept(cursor, ","));
  return names;
}
function fromImport(cursor, statement) {
  let dotted = dottedName(cursor);
  if (!accept(cursor, "import")) return [];
  accept(cursor, "(");
  let names = [];
  do {
    let imported = accept(cursor, "*") ? "*" : name(cursor);
    if (imported === "") break;
    names.push({ ...dotted, name: imported, ...alias(cursor), statement });
  } while (accept(cursor, ","));
  return names;
}
function startsStatement(text, before) {
  return before === void 0 || before.kind === "newline" || text[before.start] === ";" || text[before.start] === ":";
}
function findImports(text, tokens) {
  let found = [];
  for (let index = 0; index < tokens.length; index++) {
    let { kind, start, end } = tokens[index];
    if (kind !== "name" || !/[if]/.test(text[start]) || !startsStatement(text, tokens[index - 1])) continue;
    let cursor = { text, tokens, at: index + 1 }, keyword = text.slice(start, end);
    keyword === "import" && found.push(...plainImport(cursor, index)), keyword === "from" && found.push(...fromImport(cursor, index));
  }
  return found;
}
function bindings(imports) {
  let bound = /* @__PURE__ */ new Map();
  for (let { module, name: imported, alias: local } of imports)
    imported !== void 0 ? bound.set(local ?? imported, `${module}.${imported}`) : local !== void 0 && bound.set(local, module);
  return bound;
}
function importsModule(imports, module) {
  return imports.some((imported) => imported.module === module || imported.module.startsWith(`${module}.`));
}

// src/analyzers/python/tokens.ts
var STRING_PREFIX = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i, NAME = /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*/y, NUMBER = /(?:\d|\.\d)[\w.]*/y, COMMENT = /#[^\r\n]*/y, LINE_BREAK = /\r\n?|\n/y, CONTINUATION = /\\(?:\r\n?|\n)/y;
function matchEnd(pattern, text, at) {
  return pattern.lastIndex = at, pattern.test(text) ? pattern.lastIndex : at;
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 12 || code === 65279;
}
function isNameStart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code >= 128;
}
function isQuote(character) {
  return character === '"' || character === "'";
}
function isInterpolated(prefix) {
  return /[ft]/i.test(prefix);
}
function opensInterpolated(text, open) {
  return /(?:^|\W)(?:[ft]|r[ft]|[ft]r)$/i.test(text.slice(Math.max(0, open - 3), open));
}
function formatSpecEnd(text, from, quote) {
  let at = from;
  for (; at < text.length && text[at] !== "}" && !text.startsWith(quote, at); )
    at = text[at] === "{" ? fieldEnd(text, at + 1, quote) : at + 1;
  return text[at] === "}" ? at + 1 : at;
}
function fieldEnd(text, from, quote) {
  let depth = 0, at = from;
  for (; at < text.length; ) {
    let character = text[at];
    if (isQuote(character)) {
      at = stringEnd(text, at, opensInterpolated(text, at));
      continue;
    }
    if (character === "#") {
      at = matchEnd(COMMENT, text, at);
      continue;
    }
    if (depth === 0 && character === "}") return at + 1;
    if (depth === 0 && character === ":") return formatSpecEnd(text, at + 1, quote);
    "([{".includes(character) && depth++, ")]}".includes(character) && depth--, at++;
  }
  return at;
}
var PLAIN_RUN = { '"': /[^"\\\r\n]*/y, "'": /[^'\\\r\n]*/y };
function plainRunEnd(text, at, mark) {
  return matchEnd(mark === '"' ? PLAIN_RUN['"'] : PLAIN_RUN["'"], text, at);
}
function stringEnd(text, open, interpolated) {
  let mark = text[open], quote = text.startsWith(mark.repeat(3), open) ? mark.repeat(3) : mark, at = open + quote.length;
  for (; at < text.length; ) {
    interpolated || (at = plainRunEnd(text, at, mark));
    let character = text[at];
    if (character === "\\") at += 2;
    else {
      if (text.startsWith(quote, at)) return at + quote.length;
      if (quote.length === 1 && (character === `
` || character === "\r")) return at;
      !interpolated || character !== "{" ? at++ : at = text[at + 1] === "{" ? at + 2 : fieldEnd(text, at + 1, quote);
    }
  }
  return text.length;
}
function nameOrString(text, start) {
  let end = matchEnd(NAME, text, start), prefix = text.slice(start, end);
  return isQuote(text[end]) && STRING_PREFIX.test(prefix) ? { kind: "string", start, end: stringEnd(text, end, isInterpolated(prefix)) } : { kind: "name", start, end };
}
function tokenAt(text, start) {
  if (isNameStart(text.charCodeAt(start))) return nameOrString(text, start);
  if (isQuote(text[start])) return { kind: "string", start, end: stringEnd(text, start, !1) };
  let number = matchEnd(NUMBER, text, start);
  return number > start ? { kind: "number", start, end: number } : { kind: "op", start, end: start + 1 };
}
function nesting(character) {
  return character === "(" || character === "[" || character === "{" ? 1 : character === ")" || character === "]" || character === "}" ? -1 : 0;
}
function tokenize(text) {
  let tokens = [], comments = [], depth = 0;
  for (let at = 0; at < text.length; ) {
    let start = at++, code = text.charCodeAt(start);
    if (!isBlank(code))
      if (code === 35)
        comments.push({ start, end: at = matchEnd(COMMENT, text, start) });
      else if (code === 92)
        at = Math.max(at, matchEnd(CONTINUATION, text, start));
      else if (code === 10 || code === 13)
        at = matchEnd(LINE_BREAK, text, start), depth === 0 && (tokens.at(-1)?.kind ?? "newline") !== "newline" && tokens.push({ kind: "newline", start, end: at });
      else {
        let token = tokenAt(text, start);
        token.kind === "op" && (depth = Math.max(0, depth + nesting(text[start]))), tokens.push(token), at = token.end;
      }
  }
  return { tokens, comments };
}

// src/analyzers/python/source.ts
function once(compute) {
  let value;
  return () => (value ??= { of: compute() }).of;
}
function lineStartsOf(text) {
  let starts = [0];
  for (let match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
function logicalLines(text, tokens) {
  let lines = [], start;
  for (let token of tokens)
    start ??= token.start, token.kind === "newline" && (lines.push({ start, end: token.start }), start = void 0);
  return start !== void 0 && lines.push({ start, end: text.length }), lines;
}
function pythonSource(text) {
  let lineStarts = once(() => lineStartsOf(text)), scanned = once(() => tokenize(text)), imports = once(() => findImports(text, scanned().tokens)), bound = once(() => bindings(imports())), qualify = (dotted) => {
    let head = /^[^.]*/.exec(dotted)[0];
    return (bound().get(head) ?? head) + dotted.slice(head.length);
  }, statements = once(() => logicalLines(text, scanned().tokens)), statementLines = (offset) => {
    let index = lastAtMost(statements(), ({ end: end2 }) => end2, offset - 1) + 1, { start, end } = statements()[index] ?? { start: offset, end: offset };
    return { from: lineOf(start), to: lineOf(end) };
  }, lineOf = (offset) => lastAtMost(lineStarts(), (start) => start, offset) + 1, columnOf = (offset) => offset - lineStarts()[lineOf(offset) - 1] + 1;
  return {
    text,
    lineStarts,
    tokens: () => scanned().tokens,
    comments: () => scanned().comments,
    imports,
    calls: once(() => findCalls(text, scanned().tokens, qualify)),
    statementLines,
    qualify,
    lineOf,
    offsetOf: (line, column) => (lineStarts()[line - 1] ?? text.length) + column - 1,
    region: (start, end) => ({
      startLine: lineOf(start),
      startColumn: columnOf(start),
      endLine: lineOf(end),
      endColumn: columnOf(end)
    })
  };
}

// src/analyzers/python/nosec.ts
var NOSEC = /#\s*nosec:?\s*([^#]*)/;
function parseNosec(comment, names) {
  let listed = NOSEC.exec(comment)?.[1];
  if (listed === void 0) return;
  let tests = (listed.match(/[a-z\d_]+/gi) ?? []).flatMap((word2) => names.get(word2) ?? []);
  return new Set(tests);
}
function findNosecs(source, names) {
  return source.text.includes("nosec") ? source.comments().flatMap(({ start, end }) => {
    let text = source.text.slice(start, end), tests = parseNosec(text, names);
    return tests ? [{ line: source.lineOf(start), text, tests }] : [];
  }) : [];
}
function nosecFor(nosecs, test, range) {
  let here = nosecs.find(({ line }) => line === range.at), first = nosecs.find(({ line }) => line >= range.from && line <= range.to), counting = [here, first].filter((nosec) => nosec !== void 0), listing = counting.filter(({ tests }) => tests.size > 0);
  return listing.length > 0 ? listing.find(({ tests }) => tests.has(test)) : counting[0];
}

// src/analyzers/python/suppress.ts
function nosecLines(source, { region }) {
  let start = source.offsetOf(region.startLine, region.startColumn), end = source.offsetOf(region.endLine, region.endColumn), call = enclosingCall(source.calls(), start, end), node = call ? { from: source.lineOf(call.start), to: source.lineOf(call.end) } : source.statementLines(start);
  return {
    at: region.startLine,
    from: Math.min(node.from, region.startLine),
    to: Math.max(node.to, region.endLine)
  };
}
function asSuppression({ line, text }, kind) {
  return { kind, line, text };
}
function asNoqa(found) {
  return found && asSuppression(found, found.kind);
}
function suppressions(source, names) {
  let nosecs = findNosecs(source, names), directives = findDirectives(source), noqa = noqaFinder(source, directives);
  return {
    hasDirectives: directives.length > 0,
    nosec(detection, banditId) {
      let found = nosecs.length > 0 ? nosecFor(nosecs, banditId, nosecLines(source, detection)) : void 0;
      return found && asSuppression(found, "nosec");
    },
    noqa: ({ ruleId, region }) => asNoqa(noqa(ruleId, region.startLine)),
    anyNoqa: ({ ruleId }) => asNoqa(directives.find(({ codes }) => codes === "all" || codes.has(ruleId)) ?? directives[0])
  };
}

export {
  enclosingCall,
  lastPart,
  argumentsOf,
  literalString,
  importsModule,
  isInterpolated,
  disarm,
  pythonSource,
  suppressions
};

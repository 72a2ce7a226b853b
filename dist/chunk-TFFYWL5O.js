import {
  LOOKED_AT
} from "./chunk-PLQCSSPB.js";
import {
  candidates
} from "./chunk-5XRUDFJP.js";
import {
  banditId,
  packRules,
  rules,
  testNames
} from "./chunk-MWQBIYXB.js";
import "./chunk-W4TJQAMF.js";
import {
  MAY_HOLD_REQUEST
} from "./chunk-RCIH5AU4.js";
import "./chunk-E76U5H52.js";

// src/analyzers/python/checks/bidi.ts
var BIDI = /[\u202a-\u202e\u2066-\u2069\u200f]/, ALL_BIDI = /[\u202a-\u202e\u2066-\u2069\u200f]+/g;
function codePoint(character) {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
var bidiCheck = {
  trigger: BIDI,
  find(source) {
    let lines = /* @__PURE__ */ new Set();
    return [...source.text.matchAll(ALL_BIDI)].flatMap(({ 0: run, index }) => {
      let line = source.lineOf(index);
      if (lines.has(line)) return [];
      lines.add(line);
      let message = `Bidirectional control character ${codePoint(run)} hides what the code does`;
      return [{ ruleId: "S613", start: index, end: index + run.length, message }];
    });
  }
};

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
function matchBrackets(text2, tokens) {
  let closing = new Int32Array(tokens.length), open = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index].kind !== "op") continue;
    let character = text2[tokens[index].start];
    "([{".includes(character) ? open.push(index) : ")]}".includes(character) && open.length > 0 && (closing[open.pop()] = index);
  }
  for (let index of open) closing[index] = tokens.length - 1;
  return closing;
}
function calleeStart(text2, tokens, last) {
  let first = last;
  for (; first >= 2 && text2[tokens[first - 1].start] === "." && tokens[first - 2].kind === "name"; ) first -= 2;
  return first;
}
function isOp(text2, token, character) {
  return token?.kind === "op" && text2[token.start] === character;
}
var NOT_CALLEES = new Set(
  "and as assert await class def del elif except for from if in is lambda not or raise return while with yield".split(
    " "
  )
);
function withoutBlanks(dotted) {
  return /[\s\\]/.test(dotted) ? dotted.replaceAll(/[\s\\]+/g, "") : dotted;
}
function callAt(text2, tokens, open, close) {
  let first = calleeStart(text2, tokens, open - 1), { start } = tokens[first], nameEnd = tokens[open - 1].end;
  return { dotted: (isOp(text2, tokens[first - 1], ".") ? "." : "") + withoutBlanks(text2.slice(start, nameEnd)), start, end: tokens[close].end, nameEnd, open, close };
}
function isCall(text2, tokens, { dotted, open }) {
  let keyword2 = tokens[open - 2];
  return !(keyword2?.kind === "name" && /^(?:def|class)$/.test(text2.slice(keyword2.start, keyword2.end))) && !NOT_CALLEES.has(dotted);
}
function findCalls(text2, tokens, qualify) {
  let calls = [], closing = matchBrackets(text2, tokens);
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open - 1].kind !== "name" || !isOp(text2, tokens[open], "(")) continue;
    let bare = callAt(text2, tokens, open, closing[open]);
    if (!isCall(text2, tokens, bare)) continue;
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
function toArgument(text2, tokens) {
  let [first, second, third] = tokens;
  return first?.kind === "name" && isOp(text2, second, "=") && !isOp(text2, third, "=") ? { keyword: text2.slice(first.start, first.end), tokens: tokens.slice(2) } : { tokens };
}
function argumentsOf(text2, tokens, call) {
  let found = [], from = call.open + 1, depth = 0;
  for (let at = from; at <= call.close; at++) {
    let character = tokens[at].kind === "op" ? text2[tokens[at].start] : "";
    at === call.close || depth === 0 && character === "," ? (at > from && found.push(toArgument(text2, tokens.slice(from, at))), from = at + 1) : "([{".includes(character) && character !== "" ? depth++ : ")]}".includes(character) && character !== "" && depth--;
  }
  return found;
}
function literalString(text2, tokens) {
  let [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== "string") return;
  let parts = /^([a-z]*)("""|'''|"|')([^]*)\2$/i.exec(text2.slice(only.start, only.end));
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
function startsStatement(text2, before) {
  return before === void 0 || before.kind === "newline" || text2[before.start] === ";" || text2[before.start] === ":";
}
function findImports(text2, tokens) {
  let found = [];
  for (let index = 0; index < tokens.length; index++) {
    let { kind, start, end } = tokens[index];
    if (kind !== "name" || !/[if]/.test(text2[start]) || !startsStatement(text2, tokens[index - 1])) continue;
    let cursor = { text: text2, tokens, at: index + 1 }, keyword2 = text2.slice(start, end);
    keyword2 === "import" && found.push(...plainImport(cursor, index)), keyword2 === "from" && found.push(...fromImport(cursor, index));
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

// src/analyzers/python/checks/calls.ts
var WEAK_CIPHERS = /^Crypto(?:dome)?\.Cipher\.(?:ARC2|ARC4|Blowfish|DES|XOR)\.new$/, WEAK_ALGORITHMS = /^cryptography\.hazmat\.(?:primitives|decrepit)\.ciphers\.algorithms\.(\w+)$/;
function text(source, tokens) {
  return source.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
function keyword(args, name2) {
  return args.find((argument) => argument.keyword === name2);
}
var chmod = (_call, args, source) => {
  let mask = text(source, args[1]?.tokens ?? []);
  if (((args.length === 2 && /^(?:0[oO]?[0-7]+|[1-9]\d*|0[xX][\da-fA-F]+)$/.test(mask) ? Number(mask.replace(/^0(?=[0-7])/, "0o")) : 0) & 16) !== 0)
    return { ruleId: "S103", message: `Mode \`${mask}\` lets the file's whole group write`, severity: "low" };
}, execCommand = (_call, args, source) => {
  if (!importsModule(source.imports(), "paramiko")) return;
  let message = "The remote shell interprets this command: what is put into it can become a command of its own", isFixed = literalString(source.text, args[0]?.tokens ?? []) !== void 0;
  return { ruleId: "S601", message, ...isFixed && { severity: "low" } };
}, torchLoad = (call, args, source) => {
  if (call.name !== "torch.load" && call.name !== "torch.serialization.load") return;
  let weightsOnly = keyword(args, "weights_only");
  return weightsOnly && text(source, weightsOnly.tokens) === "True" ? void 0 : { ruleId: "S614", message: `\`${call.name}\` without \`weights_only=True\` can run code hidden in the file`, confidence: weightsOnly ? "high" : "low" };
}, HUB = {
  from_pretrained: "transformers",
  load_dataset: "datasets",
  hf_hub_download: "huggingface_hub",
  snapshot_download: "huggingface_hub"
};
function isPinned(args, source) {
  return ["revision", "commit_id"].some((name2) => {
    let tokens = keyword(args, name2)?.tokens ?? [];
    if (tokens.length === 0 || text(source, tokens) === "None") return !1;
    let revision = literalString(source.text, tokens);
    return revision === void 0 || /^[\da-f]{7,40}$/i.test(revision);
  });
}
var hubDownload = (call, args, source) => {
  let isHub = call.name.split(".").includes(HUB[lastPart(call)] ?? ""), place = literalString(source.text, args[0]?.tokens ?? []) ?? "";
  if (!(!isHub || isPinned(args, source) || /^(?:\/|\.{1,2}\/)/.test(place)))
    return {
      ruleId: "S615",
      message: `\`${lastPart(call)}\` takes whatever the Hub serves: no \`revision\` pins a commit`
    };
}, weakCipher = (call) => WEAK_CIPHERS.test(call.name) || /^(?:ARC4|Blowfish|CAST5|IDEA|SEED|TripleDES)$/.test(algorithm(call)) ? { ruleId: "S304", message: `\`${call.name}\` is a broken or outdated cipher` } : void 0;
function algorithm(call) {
  return WEAK_ALGORITHMS.exec(call.name)?.[1] ?? "";
}
var safeText = (call, args, source) => {
  if (!(!call.name.startsWith("django.utils.safestring.") || literalString(source.text, args[0]?.tokens ?? []) !== void 0))
    return { ruleId: "S703", message: `\`${lastPart(call)}\` switches off Django's escaping for a computed value` };
}, unpickler = (call) => call.name === "jsonpickle.unpickler.Unpickler" ? { ruleId: "S301", message: "jsonpickle rebuilds any object that the data names" } : void 0, JUDGES = {
  chmod,
  exec_command: execCommand,
  load: torchLoad,
  ...Object.fromEntries(Object.keys(HUB).map((name2) => [name2, hubDownload])),
  new: weakCipher,
  ...Object.fromEntries(["ARC4", "Blowfish", "CAST5", "IDEA", "SEED", "TripleDES"].map((name2) => [name2, weakCipher])),
  ...Object.fromEntries(["SafeText", "SafeUnicode", "SafeString", "SafeBytes"].map((name2) => [name2, safeText])),
  Unpickler: unpickler
};
function judged(call, source) {
  let name2 = lastPart(call), found = (Object.hasOwn(JUDGES, name2) ? JUDGES[name2] : void 0)?.(call, argumentsOf(source.text, source.tokens(), call), source);
  return found ? [{ ...found, start: call.start, end: call.nameEnd }] : [];
}
var callCheck = {
  trigger: /chmod|paramiko|\btorch\b|from_pretrained|load_dataset|hf_hub_download|snapshot_download|Crypto|algorithms|safestring|jsonpickle/,
  find: (source) => source.calls().flatMap((call) => judged(call, source))
};

// src/analyzers/python/checks/imports.ts
var MODULES = [
  ["S401", "telnetlib"],
  ["S402", "ftplib"],
  ["S403", "pickle", "cPickle", "dill", "shelve"],
  ["S404", "subprocess"],
  ["S405", "xml.etree.cElementTree", "xml.etree.ElementTree"],
  ["S406", "xml.sax"],
  ["S407", "xml.dom.expatbuilder"],
  ["S408", "xml.dom.minidom"],
  ["S409", "xml.dom.pulldom"],
  ["S411", "xmlrpc", "xmlrpclib"],
  ["S412", "wsgiref.handlers.CGIHandler", "twisted.web.twcgi.CGIScript", "twisted.web.twcgi.CGIDirectory"],
  [
    "S413",
    ...["Cipher", "Hash", "IO", "Protocol", "PublicKey", "Random", "Signature", "Util"].map((part) => `Crypto.${part}`)
  ],
  ["S415", "pyghmi"]
], MESSAGES = {
  S401: "sends everything, passwords included, in clear text",
  S402: "sends everything, passwords included, in clear text",
  S403: "runs code that is hidden in the data it loads",
  S404: "starts programs: check what reaches their arguments",
  S411: "parses XML from the network without limits",
  S412: "runs programs in an environment that the client fills",
  S413: "belongs to PyCrypto, which nobody maintains",
  S415: "speaks IPMI, which is not encrypted"
}, XML = "parses XML without protection against malicious documents";
function ruleFor(dotted) {
  let holds = (module) => dotted === module || dotted.startsWith(`${module}.`);
  return MODULES.find(([, ...modules]) => modules.some(holds))?.[0];
}
function hit(dotted, start, end) {
  let ruleId = ruleFor(dotted);
  return ruleId === void 0 ? void 0 : { ruleId, start, end, message: `\`${dotted}\` ${MESSAGES[ruleId] ?? XML}` };
}
function importHit({ module, name: name2, start, end }) {
  return hit(module, start, end) ?? (name2 === void 0 ? void 0 : hit(`${module}.${name2}`, start, end));
}
function importHits(source) {
  let seen = /* @__PURE__ */ new Set();
  return source.imports().flatMap((imported) => {
    let found = importHit(imported), key = `${found?.ruleId} ${imported.start}`;
    return found === void 0 || seen.has(key) ? [] : (seen.add(key), [found]);
  });
}
var MAY_CALL = /__import__|import_module|CGI/, IMPORTERS = /* @__PURE__ */ new Set(["__import__", "importlib.import_module", "importlib.__import__"]);
function importedByCall(source, call) {
  if (!IMPORTERS.has(call.name)) return call.name;
  let all = argumentsOf(source.text, source.tokens(), call), module = all.find((argument) => argument.keyword === "name") ?? all[0];
  return module && literalString(source.text, module.tokens);
}
function callHits(source) {
  return MAY_CALL.test(source.text) ? source.calls().flatMap((call) => {
    let dotted = importedByCall(source, call), found = dotted !== void 0 && (dotted !== call.name || ruleFor(dotted) === "S412") ? hit(dotted, call.start, call.end) : void 0;
    return found ? [found] : [];
  }) : [];
}
var importCheck = {
  trigger: /import_module|__import__|\b(?:import|from)\b(?:\\\r?\n|[^\r\n])*\b(?:telnetlib|ftplib|c?[pP]ickle|dill|shelve|subprocess|xml|xmlrpc|xmlrpclib|wsgiref|twisted|Crypto|pyghmi)\b/,
  find: (source) => [...importHits(source), ...callHits(source)]
};

// src/analyzers/python/tokens.ts
var STRING_PREFIX = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i, NAME = /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*/y, NUMBER = /(?:\d|\.\d)[\w.]*/y, COMMENT = /#[^\r\n]*/y, LINE_BREAK = /\r\n?|\n/y, CONTINUATION = /\\(?:\r\n?|\n)/y;
function matchEnd(pattern, text2, at) {
  return pattern.lastIndex = at, pattern.test(text2) ? pattern.lastIndex : at;
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
function opensInterpolated(text2, open) {
  return /(?:^|\W)(?:[ft]|r[ft]|[ft]r)$/i.test(text2.slice(Math.max(0, open - 3), open));
}
function formatSpecEnd(text2, from, quote) {
  let at = from;
  for (; at < text2.length && text2[at] !== "}" && !text2.startsWith(quote, at); )
    at = text2[at] === "{" ? fieldEnd(text2, at + 1, quote) : at + 1;
  return text2[at] === "}" ? at + 1 : at;
}
function fieldEnd(text2, from, quote) {
  let depth = 0, at = from;
  for (; at < text2.length; ) {
    let character = text2[at];
    if (isQuote(character)) {
      at = stringEnd(text2, at, opensInterpolated(text2, at));
      continue;
    }
    if (character === "#") {
      at = matchEnd(COMMENT, text2, at);
      continue;
    }
    if (depth === 0 && character === "}") return at + 1;
    if (depth === 0 && character === ":") return formatSpecEnd(text2, at + 1, quote);
    "([{".includes(character) && depth++, ")]}".includes(character) && depth--, at++;
  }
  return at;
}
var PLAIN_RUN = { '"': /[^"\\\r\n]*/y, "'": /[^'\\\r\n]*/y };
function plainRunEnd(text2, at, mark) {
  return matchEnd(mark === '"' ? PLAIN_RUN['"'] : PLAIN_RUN["'"], text2, at);
}
function stringEnd(text2, open, interpolated) {
  let mark = text2[open], quote = text2.startsWith(mark.repeat(3), open) ? mark.repeat(3) : mark, at = open + quote.length;
  for (; at < text2.length; ) {
    interpolated || (at = plainRunEnd(text2, at, mark));
    let character = text2[at];
    if (character === "\\") at += 2;
    else {
      if (text2.startsWith(quote, at)) return at + quote.length;
      if (quote.length === 1 && (character === `
` || character === "\r")) return at;
      !interpolated || character !== "{" ? at++ : at = text2[at + 1] === "{" ? at + 2 : fieldEnd(text2, at + 1, quote);
    }
  }
  return text2.length;
}
function nameOrString(text2, start) {
  let end = matchEnd(NAME, text2, start), prefix = text2.slice(start, end);
  return isQuote(text2[end]) && STRING_PREFIX.test(prefix) ? { kind: "string", start, end: stringEnd(text2, end, isInterpolated(prefix)) } : { kind: "name", start, end };
}
function tokenAt(text2, start) {
  if (isNameStart(text2.charCodeAt(start))) return nameOrString(text2, start);
  if (isQuote(text2[start])) return { kind: "string", start, end: stringEnd(text2, start, !1) };
  let number = matchEnd(NUMBER, text2, start);
  return number > start ? { kind: "number", start, end: number } : { kind: "op", start, end: start + 1 };
}
function nesting(character) {
  return character === "(" || character === "[" || character === "{" ? 1 : character === ")" || character === "]" || character === "}" ? -1 : 0;
}
function tokenize(text2) {
  let tokens = [], comments = [], depth = 0;
  for (let at = 0; at < text2.length; ) {
    let start = at++, code = text2.charCodeAt(start);
    if (!isBlank(code))
      if (code === 35)
        comments.push({ start, end: at = matchEnd(COMMENT, text2, start) });
      else if (code === 92)
        at = Math.max(at, matchEnd(CONTINUATION, text2, start));
      else if (code === 10 || code === 13)
        at = matchEnd(LINE_BREAK, text2, start), depth === 0 && (tokens.at(-1)?.kind ?? "newline") !== "newline" && tokens.push({ kind: "newline", start, end: at });
      else {
        let token = tokenAt(text2, start);
        token.kind === "op" && (depth = Math.max(0, depth + nesting(text2[start]))), tokens.push(token), at = token.end;
      }
  }
  return { tokens, comments };
}

// src/analyzers/python/checks/sql.ts
var HEAD = 1e3, STATEMENT = /^\s*(?:with\s[^]*?\bas\s*\(\s*)?(?:select\s[^]*?\sfrom\s|delete\s+from\s|(?:insert|replace)\s+(?:\w+\s+)?into\s[^]*?\bvalues[\s(]|update\s[^]*?\sset\s)/i;
function stringGroups(tokens) {
  let groups = [];
  for (let [index, token] of tokens.entries()) {
    if (token.kind !== "string") continue;
    let previous = groups.at(-1);
    previous?.last === index - 1 ? previous.last = index : groups.push({ first: index, last: index });
  }
  return groups;
}
var LITERAL = /^([a-z]*)(?:"""|'''|"|')/i;
function fixedPart(literal) {
  let [opening, prefix] = LITERAL.exec(literal), body = literal.slice(opening.length, opening.length - prefix.length < 3 ? -1 : -3).slice(0, HEAD);
  if (!isInterpolated(prefix)) return { fixed: body, computed: !1 };
  let unescaped = body.replaceAll("{{", ""), fixed = unescaped.replaceAll(/\{[^{}]*\}/g, "?");
  return { fixed, computed: fixed !== unescaped };
}
function isJoined({ text: text2, tokens }, { first, last }) {
  let word2 = (index) => text2.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
  return ["%", "+"].includes(word2(last + 1)) || word2(first - 1) === "+" ? !0 : word2(last + 1) === "." && ["format", "replace"].includes(word2(last + 2));
}
function groupHit(source, group) {
  let tokens = source.tokens(), parts = tokens.slice(group.first, group.last + 1).map((token) => fixedPart(source.text.slice(token.start, token.end))), statement = parts.map((part) => part.fixed).join("");
  return STATEMENT.test(statement.slice(0, HEAD)) ? !parts.some((part) => part.computed) && !isJoined({ text: source.text, tokens }, group) ? [] : [{ ruleId: "S608", start: tokens[group.first].start, end: tokens[group.last].end, message: "SQL put together from strings: a value can change what the statement does" }] : [];
}
var sqlCheck = {
  trigger: /\b(?:insert\s+into|replace\s+into|delete\s+from|update\s+\S+\s+set|select\s[^]{0,400}?\sfrom)\s/i,
  find: (source) => stringGroups(source.tokens()).flatMap((group) => groupHit(source, group))
};

// src/analyzers/python/checks/tls.ts
var BROKEN = /(?:^|\.)(?:PROTOCOL_(?:SSLv2|SSLv3|TLSv1|TLSv1_1)|(?:SSLv2|SSLv23|SSLv3|TLSv1|TLSv1_1)_METHOD)$/;
function argumentHit({ keyword: keyword2, tokens }, source) {
  let start = tokens[0]?.start ?? 0, end = tokens.at(-1)?.end ?? 0, value = source.text.slice(start, end);
  return !/^(?:ssl_version|method)$/.test(keyword2 ?? "") || !BROKEN.test(value) ? [] : [{ ruleId: "S502", start, end, message: `\`${value}\` allows a broken version of SSL or TLS` }];
}
var tlsCheck = {
  trigger: /PROTOCOL_(?:SSL|TLS)v|(?:SSL|TLS)v[\d_]+_METHOD/,
  find: (source) => source.calls().flatMap((call) => argumentsOf(source.text, source.tokens(), call)).flatMap((argument) => argumentHit(argument, source))
};

// src/analyzers/python/checks/list.ts
var CHECKS = [importCheck, callCheck, tlsCheck, sqlCheck, bidiCheck];
function ownHits(source) {
  return CHECKS.filter((check) => check.trigger.test(source.text)).flatMap((check) => check.find(source));
}

// src/analyzers/python/judge.ts
function callAround({ source, start, end }) {
  return enclosingCall(source.calls(), start, end);
}
var fixedCommand = ({ message }) => /seems safe/.test(message) ? { severity: "low" } : {}, fileMode = ({ message }) => {
  let mask = /`0o([0-7]+)`/.exec(message)?.[1];
  return { severity: mask !== void 0 && (Number.parseInt(mask, 8) & 2) !== 0 ? "high" : "low" };
}, fixedCode = (place) => {
  let { source } = place, call = callAround(place), first = call && argumentsOf(source.text, source.tokens(), call)[0];
  return first && literalString(source.text, first.tokens) !== void 0 ? { severity: "low" } : {};
}, EXECUTES = /^(?:execute|executemany|executescript|execute_sql|raw|read_sql|read_sql_query|text|fetch|fetchrow|fetchval)$/, sql = (place) => {
  let call = callAround(place);
  if (call && EXECUTES.test(lastPart(call))) return {};
  let first = /^[a-z]*["']+\s*\(?(\w*)/i.exec(place.source.text.slice(place.start, place.start + 80))?.[1], isStatement = first === void 0 || /^(?:select|insert|update|delete|replace|with|explain|merge)$/i.test(first), isOneCase = first === first?.toLowerCase() || first === first?.toUpperCase();
  return isStatement && isOneCase ? {} : { confidence: "low" };
}, PLACEHOLDER = /^(?:change_?me|x+|\*+|\.+|none|null|true|false|todo|example|dummy|test|your[-_ ].*|<.*>|\$?\{.*\}|%\(?\w*\)?s?)$/i;
function looksHarmless(value, name2) {
  return value.length < 4 || /\s/.test(value) || PLACEHOLDER.test(value) || /^(?:https?:\/)?\/\w/.test(value) || name2.toLowerCase().includes(value.toLowerCase().replaceAll(/[-_ ]/g, "_")) ? !0 : /^[a-z]+(?:[-_.:][a-z]+)*$/i.test(value) && !/[a-z][A-Z]/.test(value) && (!/pass|pwd/i.test(name2) || /pass|pwd|token/i.test(value));
}
var password = ({ source, message, start, end }) => {
  let literal = source.text.slice(start, end);
  if (/^[bu]?r[bu]?["']/i.test(literal)) return { confidence: "low" };
  let value = literal.replace(/^[a-z]*["']+/i, "").replace(/["']+$/, "");
  return looksHarmless(value, /"([^"]*)"/.exec(message)?.[1] ?? "") ? { confidence: "low" } : {};
}, handedOver = (place) => callAround(place) === void 0 ? { confidence: "low" } : {}, JUDGES2 = {
  S102: fixedCode,
  S103: fileMode,
  S104: handedOver,
  S105: password,
  S106: password,
  S107: password,
  S108: handedOver,
  S307: fixedCode,
  S602: fixedCommand,
  S605: fixedCommand,
  S608: sql
};
function judge(ruleId, place) {
  return JUDGES2[ruleId]?.(place) ?? {};
}

// src/analyzers/python/pack/check.ts
async function checkWith(rules2, source, others) {
  let possible = candidates(rules2, source.text, { mayHoldRequest: MAY_HOLD_REQUEST }), isDoubtful = others.some(({ ruleId }) => LOOKED_AT.test(ruleId));
  if (possible.found.length === 0 && !isDoubtful) return { found: [], others: [...others] };
  let { run } = await import("./chunk-DZJ6QFTQ.js");
  return run(possible, source, others);
}

// src/analyzers/python/noqa.ts
var MAY_HOLD_NOQA = /noqa|ruff\s*:/i, NOQA = /#\s*(?<file>(?:ruff|flake8)\s*:\s*)?noqa(?![\w-])(?<colon>\s*:(?<codes>(?:[\s,]*[A-Z]+\d+\b)*))?/i, RUFF = /#\s*ruff\s*:\s*(?<action>ignore|file-ignore|disable|enable)\s*\[(?<codes>[^\]]*)\]/;
function codesOf(list) {
  return new Set(list.split(/[\s,]+/).filter((code) => code !== ""));
}
function isOwnLine(source, offset) {
  let lineStart = source.lineStarts()[source.lineOf(offset) - 1];
  return source.text.slice(lineStart, offset).trim() === "";
}
function noqaDirective(source, start, text2) {
  let { index, groups } = NOQA.exec(text2) ?? { index: 0 };
  if (groups === void 0) return;
  let codes = groups.colon === void 0 ? "all" : codesOf(groups.codes ?? "");
  if (codes !== "all" && codes.size === 0) return;
  let line = source.lineOf(start), isFile = groups.file !== void 0;
  if (!(isFile && (index > 0 || !isOwnLine(source, start))))
    return { line, text: text2, kind: "noqa", codes, from: isFile ? 1 : line, to: isFile ? 1 / 0 : line };
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
function ruffDirective(source, start, text2) {
  let { action, codes } = RUFF.exec(text2)?.groups ?? {};
  if (action === void 0 || action === "enable" || codes === void 0) return;
  let scope = ruffScope(source, start, action, codes);
  return scope && { line: source.lineOf(start), text: text2, kind: "ruff", codes: codesOf(codes), ...scope };
}
function findDirectives(source) {
  return MAY_HOLD_NOQA.test(source.text) ? source.comments().flatMap(({ start, end }) => {
    let text2 = source.text.slice(start, end);
    return MAY_HOLD_NOQA.test(text2) ? noqaDirective(source, start, text2) ?? ruffDirective(source, start, text2) ?? [] : [];
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

// src/analyzers/python/source.ts
function once(compute) {
  let value;
  return () => (value ??= { of: compute() }).of;
}
function lineStartsOf(text2) {
  let starts = [0];
  for (let match of text2.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
function logicalLines(text2, tokens) {
  let lines = [], start;
  for (let token of tokens)
    start ??= token.start, token.kind === "newline" && (lines.push({ start, end: token.start }), start = void 0);
  return start !== void 0 && lines.push({ start, end: text2.length }), lines;
}
function pythonSource(text2) {
  let lineStarts = once(() => lineStartsOf(text2)), scanned = once(() => tokenize(text2)), imports = once(() => findImports(text2, scanned().tokens)), bound = once(() => bindings(imports())), qualify = (dotted) => {
    let head = /^[^.]*/.exec(dotted)[0];
    return (bound().get(head) ?? head) + dotted.slice(head.length);
  }, statements = once(() => logicalLines(text2, scanned().tokens)), statementLines = (offset) => {
    let index = lastAtMost(statements(), ({ end: end2 }) => end2, offset - 1) + 1, { start, end } = statements()[index] ?? { start: offset, end: offset };
    return { from: lineOf(start), to: lineOf(end) };
  }, lineOf = (offset) => lastAtMost(lineStarts(), (start) => start, offset) + 1, columnOf = (offset) => offset - lineStarts()[lineOf(offset) - 1] + 1;
  return {
    text: text2,
    lineStarts,
    tokens: () => scanned().tokens,
    comments: () => scanned().comments,
    imports,
    calls: once(() => findCalls(text2, scanned().tokens, qualify)),
    statementLines,
    qualify,
    lineOf,
    offsetOf: (line, column) => (lineStarts()[line - 1] ?? text2.length) + column - 1,
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
    let text2 = source.text.slice(start, end), tests = parseNosec(text2, names);
    return tests ? [{ line: source.lineOf(start), text: text2, tests }] : [];
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
function asSuppression({ line, text: text2 }, kind) {
  return { kind, line, text: text2 };
}
function asNoqa(found) {
  return found && asSuppression(found, found.kind);
}
function suppressions(source, names) {
  let nosecs = findNosecs(source, names), directives = findDirectives(source), noqa = noqaFinder(source, directives);
  return {
    hasDirectives: directives.length > 0,
    nosec(detection, banditId2) {
      let found = nosecs.length > 0 ? nosecFor(nosecs, banditId2, nosecLines(source, detection)) : void 0;
      return found && asSuppression(found, "nosec");
    },
    noqa: ({ ruleId, region }) => asNoqa(noqa(ruleId, region.startLine)),
    anyNoqa: ({ ruleId }) => asNoqa(directives.find(({ codes }) => codes === "all" || codes.has(ruleId)) ?? directives[0])
  };
}

// src/analyzers/python/check.ts
var RULES = new Map(rules.map((rule) => [rule.id, rule])), SECRETS = /* @__PURE__ */ new Set(["S105", "S106", "S107"]);
function valueStart(text2, start, end) {
  return start + (/^\s*\w+\s*=\s*/.exec(text2.slice(start, end))?.[0].length ?? 0);
}
function regionOf(source, { code, start_location, end_location }) {
  let start = source.offsetOf(start_location.row, start_location.column), end = source.offsetOf(end_location.row, end_location.column);
  return source.region(code === "S106" ? valueStart(source.text, start, end) : start, end);
}
function ofDiagnostic(source, path, diagnostic) {
  let ruleId = diagnostic.code ?? "", region = regionOf(source, diagnostic);
  return { analyzer: "python", ruleId, path, region, message: diagnostic.message };
}
function ofHit(source, path, { start, end, ...hit2 }) {
  return { analyzer: "python", path, region: source.region(start, end), ...hit2 };
}
function completed(source, detection) {
  let { ruleId, message, region } = detection, start = source.offsetOf(region.startLine, region.startColumn), end = source.offsetOf(region.endLine, region.endColumn);
  return { ...judge(ruleId, { message, region, start, end, source }), ...detection, ...SECRETS.has(ruleId) && { secret: !0 } };
}
function withoutTwins(hits, seen) {
  let taken = new Set(seen.flatMap(ruleOnLines));
  return hits.filter((hit2) => !ruleOnLines(hit2).some((key) => taken.has(key)));
}
function ruleOnLines({ ruleId, region }) {
  let count = region.endLine - region.startLine + 1;
  return Array.from({ length: count }, (_, index) => `${ruleId} ${region.startLine + index}`);
}
function placeKey(diagnostic) {
  return `${diagnostic.code} ${diagnostic.start_location.row} ${diagnostic.start_location.column}`;
}
function syntaxError(diagnostics) {
  let error = diagnostics.find(({ code }) => !RULES.has(code ?? ""));
  return error === void 0 ? {} : { unchecked: { kind: "syntax-error", message: error.message, line: error.start_location.row } };
}
function crash(error) {
  let message = error instanceof RangeError ? "nested too deeply for the parser" : `the Python engine failed: ${error instanceof Error ? error.message : String(error)}`;
  return { detections: [], unchecked: { kind: "crash", message } };
}
function askRuff(engine, source, hasDirectives) {
  let all = engine.check(disarm(source)), visible = hasDirectives && all.length > 0 ? engine.check(source.text) : all;
  return { all, shown: new Set(visible.map(placeKey)) };
}
function checkSource(engine, path, source, ours) {
  let { hasDirectives, nosec, noqa, anyNoqa } = suppressions(source, testNames), { all, shown } = askRuff(engine, source, hasDirectives), silenced = (detection, byNoqa) => {
    let suppression = nosec(detection, banditId(RULES.get(detection.ruleId))) ?? byNoqa;
    return suppression === void 0 ? detection : { ...detection, suppression };
  }, fromRuff = all.flatMap((diagnostic) => {
    if (!RULES.has(diagnostic.code ?? "")) return [];
    let detection = ofDiagnostic(source, path, diagnostic), isHidden = !shown.has(placeKey(diagnostic));
    return [silenced(detection, isHidden ? noqa(detection) ?? anyNoqa(detection) : void 0)];
  }), own = ours(source).map((hit2) => ofHit(source, path, hit2));
  return {
    detections: [
      ...fromRuff,
      ...withoutTwins(own, fromRuff).map((detection) => silenced(detection, noqa(detection)))
    ].map((detection) => completed(source, detection)),
    ...syntaxError(all)
  };
}
async function withPack(report, path, text2) {
  try {
    let { found, others } = await checkWith(packRules, { path, text: text2 }, report.detections), silenced = found.length === 0 ? [] : silencedByComments(found, text2);
    return { ...report, detections: [...others, ...silenced] };
  } catch (error) {
    return { ...crash(error), ...report };
  }
}
function silencedByComments(found, text2) {
  let { nosec, noqa } = suppressions(pythonSource(text2), testNames);
  return found.map((detection) => {
    let suppression = nosec(detection, detection.ruleId) ?? noqa(detection);
    return suppression === void 0 ? detection : { ...detection, suppression };
  });
}
async function checkFile(engine, path, text2) {
  return withPack(checkText(engine, path, text2, ownHits), path, text2);
}
function judgeRuff(engine, path, text2) {
  return checkText(engine, path, text2, () => []);
}
function checkText(engine, path, text2, ours) {
  try {
    return checkSource(engine, path, pythonSource(text2), ours);
  } catch (error) {
    return crash(error);
  }
}
export {
  checkFile,
  judgeRuff
};

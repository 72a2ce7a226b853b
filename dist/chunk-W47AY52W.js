import {
  argumentsOf,
  disarm,
  enclosingCall,
  importsModule,
  isInterpolated,
  lastPart,
  literalString,
  pythonSource,
  suppressions
} from "./chunk-TVSMM5E3.js";
import {
  LOOKED_AT
} from "./chunk-PLQCSSPB.js";
import {
  MAY_HOLD_REQUEST
} from "./chunk-RCIH5AU4.js";
import {
  candidates
} from "./chunk-5XRUDFJP.js";
import {
  banditId,
  packRules,
  rules,
  testNames
} from "./chunk-MWQBIYXB.js";

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

// src/analyzers/python/checks/calls.ts
var WEAK_CIPHERS = /^Crypto(?:dome)?\.Cipher\.(?:ARC2|ARC4|Blowfish|DES|XOR)\.new$/, WEAK_ALGORITHMS = /^cryptography\.hazmat\.(?:primitives|decrepit)\.ciphers\.algorithms\.(\w+)$/;
function text(source, tokens) {
  return source.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
function keyword(args, name) {
  return args.find((argument) => argument.keyword === name);
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
  return ["revision", "commit_id"].some((name) => {
    let tokens = keyword(args, name)?.tokens ?? [];
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
  ...Object.fromEntries(Object.keys(HUB).map((name) => [name, hubDownload])),
  new: weakCipher,
  ...Object.fromEntries(["ARC4", "Blowfish", "CAST5", "IDEA", "SEED", "TripleDES"].map((name) => [name, weakCipher])),
  ...Object.fromEntries(["SafeText", "SafeUnicode", "SafeString", "SafeBytes"].map((name) => [name, safeText])),
  Unpickler: unpickler
};
function judged(call, source) {
  let name = lastPart(call), found = (Object.hasOwn(JUDGES, name) ? JUDGES[name] : void 0)?.(call, argumentsOf(source.text, source.tokens(), call), source);
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
function importHit({ module, name, start, end }) {
  return hit(module, start, end) ?? (name === void 0 ? void 0 : hit(`${module}.${name}`, start, end));
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
  let word = (index) => text2.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
  return ["%", "+"].includes(word(last + 1)) || word(first - 1) === "+" ? !0 : word(last + 1) === "." && ["format", "replace"].includes(word(last + 2));
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
function looksHarmless(value, name) {
  return value.length < 4 || /\s/.test(value) || PLACEHOLDER.test(value) || /^(?:https?:\/)?\/\w/.test(value) || name.toLowerCase().includes(value.toLowerCase().replaceAll(/[-_ ]/g, "_")) ? !0 : /^[a-z]+(?:[-_.:][a-z]+)*$/i.test(value) && !/[a-z][A-Z]/.test(value) && (!/pass|pwd/i.test(name) || /pass|pwd|token/i.test(value));
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
  let { run } = await import("./chunk-HQDLLRHQ.js");
  return run(possible, source, others);
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

/**
 * Imports of modules that call for attention, as Bandit's B401–B415. Two differences, both for precision: `subprocess32` is
 * no `subprocess` (Bandit compares prefixes), and relative imports are the project's own modules.
 */
import { argumentsOf, literalString, type Call } from "../calls.ts";
import type { ImportedName } from "../imports.ts";
import type { PythonSource } from "../source.ts";
import type { Check, Hit } from "./check.ts";

const MODULES: ReadonlyArray<readonly [ruleId: string, ...modules: string[]]> = [
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
    ...["Cipher", "Hash", "IO", "Protocol", "PublicKey", "Random", "Signature", "Util"].map((part) => `Crypto.${part}`),
  ],
  ["S415", "pyghmi"],
];

const MESSAGES: Record<string, string> = {
  S401: "sends everything, passwords included, in clear text",
  S402: "sends everything, passwords included, in clear text",
  S403: "runs code that is hidden in the data it loads",
  S404: "starts programs: check what reaches their arguments",
  S411: "parses XML from the network without limits",
  S412: "runs programs in an environment that the client fills",
  S413: "belongs to PyCrypto, which nobody maintains",
  S415: "speaks IPMI, which is not encrypted",
};
const XML = "parses XML without protection against malicious documents";

function ruleFor(dotted: string): string | undefined {
  const holds = (module: string): boolean => dotted === module || dotted.startsWith(`${module}.`);
  return MODULES.find(([, ...modules]) => modules.some(holds))?.[0];
}

function hit(dotted: string, start: number, end: number): Hit | undefined {
  const ruleId = ruleFor(dotted);
  return ruleId === undefined ? undefined : { ruleId, start, end, message: `\`${dotted}\` ${MESSAGES[ruleId] ?? XML}` };
}

function importHit({ module, name, start, end }: ImportedName): Hit | undefined {
  const own = hit(module, start, end);
  return own ?? (name === undefined ? undefined : hit(`${module}.${name}`, start, end));
}

/** `from pickle import load, dump` is one hit; `import pickle, subprocess` are two. */
function importHits(source: PythonSource): Hit[] {
  const seen = new Set<string>();
  return source.imports().flatMap((imported) => {
    const found = importHit(imported);
    const key = `${found?.ruleId} ${imported.start}`;
    if (found === undefined || seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}

const MAY_CALL = /__import__|import_module|CGI/;
const IMPORTERS = new Set(["__import__", "importlib.import_module", "importlib.__import__"]);

function importedByCall(source: PythonSource, call: Call): string | undefined {
  if (!IMPORTERS.has(call.name)) return call.name;
  const all = argumentsOf(source.text, source.tokens(), call);
  const module = all.find((argument) => argument.keyword === "name") ?? all[0];
  return module && literalString(source.text, module.tokens);
}

/** Calls that import, and calls of the listed classes. */
function callHits(source: PythonSource): Hit[] {
  if (!MAY_CALL.test(source.text)) return [];
  return source.calls().flatMap((call) => {
    const dotted = importedByCall(source, call);
    const isListed = dotted !== undefined && (dotted !== call.name || ruleFor(dotted) === "S412");
    const found = isListed ? hit(dotted, call.start, call.end) : undefined;
    return found ? [found] : [];
  });
}

export const importCheck: Check = {
  trigger:
    /import_module|__import__|\b(?:import|from)\b(?:\\\r?\n|[^\r\n])*\b(?:telnetlib|ftplib|c?[pP]ickle|dill|shelve|subprocess|xml|xmlrpc|xmlrpclib|wsgiref|twisted|Crypto|pyghmi)\b/,
  find: (source) => [...importHits(source), ...callHits(source)],
};

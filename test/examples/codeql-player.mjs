/**
 * Plays the command line of CodeQL as its manual has it: refuses what CodeQL refuses, and finds `eval(` instead of flows. Each call is
 * written to the file that CODEQL_CALLS names.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const EXTENSIONS = { python: [".py"], javascript: [".js", ".ts"], java: [".java"] };

function refuse(message) {
  process.stderr.write(`A fatal error occurred: ${message}\n`);
  process.exit(2);
}

/** Options must be known; what is left stands alone. */
function parse(args, known) {
  const options = {};
  const rest = args.filter((argument) => {
    if (!argument.startsWith("-")) return true;
    const [name, value] = argument.split(/=(.*)/s);
    if (!known.includes(name)) refuse(`Unknown option: '${argument}'`);
    options[name] = value ?? "";
    return false;
  });
  return { options, rest };
}

function create(args) {
  const { options, rest } = parse(args, ["--language", "--source-root", "--threads", "--overwrite", "--build-mode"]);
  const [database, ...more] = rest;
  if (database === undefined || more.length > 0) refuse("exactly one database is needed");
  const extensions = EXTENSIONS[options["--language"]] ?? refuse(`'${options["--language"]}' is no language`);
  if (existsSync(database) && options["--overwrite"] === undefined) refuse(`${database} already exists`);
  if (!existsSync(path.dirname(database))) refuse(`${path.dirname(database)} does not exist`);
  const root = options["--source-root"];
  if (!statSync(root).isDirectory()) refuse(`${root} is no directory`);
  const files = readdirSync(root, { recursive: true }).filter((file) => extensions.includes(path.extname(file)));
  if (files.length === 0) refuse("CodeQL detected code written in no language that it can analyze");
  mkdirSync(database);
  const sources = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
  writeFileSync(
    path.join(database, "codeql-database.yml"),
    JSON.stringify({ language: options["--language"], sources }),
  );
}

function analyze(args) {
  const { options, rest } = parse(args, ["--format", "--output", "--threads"]);
  const [database, suite, ...more] = rest;
  if (suite === undefined || more.length > 0) refuse("a database and a query suite are needed");
  const about = path.join(database, "codeql-database.yml");
  if (!existsSync(about)) refuse(`${database} is not a recognized CodeQL database`);
  const { language, sources } = JSON.parse(readFileSync(about, "utf8"));
  if (!suite.startsWith(`codeql/${language}-queries:codeql-suites/`)) refuse(`${suite} cannot query ${language}`);
  if (options["--format"] !== "sarif-latest") refuse(`'${options["--format"]}' is no format`);
  const id = `${{ python: "py", javascript: "js", java: "java" }[language]}/code-injection`;
  const results = Object.entries(sources).flatMap(([uri, text]) => {
    const line = text.split("\n").findIndex((one) => one.includes("eval("));
    if (line < 0) return [];
    const location = { artifactLocation: { uri, uriBaseId: "%SRCROOT%", index: 0 }, region: { startLine: line + 1 } };
    const message = { text: "This code execution depends on a [user-provided value](1)." };
    return [{ ruleId: id, ruleIndex: 0, rule: { id, index: 0 }, message, locations: [{ physicalLocation: location }] }];
  });
  const tags = ["security", "external/cwe/cwe-094"];
  const rule = { id, name: id, properties: { tags, precision: "high", "security-severity": "9.3" } };
  const driver = { name: "CodeQL", semanticVersion: "2.20.1", rules: [rule] };
  writeFileSync(options["--output"], JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, results }] }));
}

const [, , ...argv] = process.argv;
appendFileSync(process.env.CODEQL_CALLS, `${argv.slice(0, 2).join(" ")}\n`);
if (argv[0] === "version") process.stdout.write("2.20.1\n");
else if (argv[0] === "database" && argv[1] === "create") create(argv.slice(2));
else if (argv[0] === "database" && argv[1] === "analyze") analyze(argv.slice(2));
else refuse(`Unmatched argument: '${argv[0]}'`);

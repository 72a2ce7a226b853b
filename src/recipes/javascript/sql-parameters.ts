import type { Node } from "web-tree-sitter";
import { descendants, edited, insertAt, refused, replace } from "../edit.ts";
import { quoteOf } from "../parts.ts";
import type { Project, Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { type Bound, parameterized, type Statement } from "../sql.ts";
import { bindingsOf } from "./imports.ts";
import { sourceOf } from "./local-value.ts";
import { argumentsOf, calleeOf, callsNear, functionAround, isFunction, methodOf } from "./syntax.ts";
import { fileQuote, isString, partsOf, stringCode } from "./template.ts";

interface Driver {
  modules: RegExp;
  /** Methods that take the statement, then its parameters. */
  methods: RegExp;
  mark: "?" | "$";
  /** It makes of other types what a string would not be: objects become SQL, booleans an error. */
  needsStrings: boolean;
}

const DRIVERS: readonly Driver[] = [
  {
    modules: /^(?:pg|pg-pool|@neondatabase\/serverless|@vercel\/postgres)$/,
    methods: /^query$/,
    mark: "$",
    needsStrings: false,
  },
  {
    modules: /^(?:mysql|mysql2|mysql2\/promise|mariadb|promise-mysql)$/,
    methods: /^(?:query|execute)$/,
    mark: "?",
    needsStrings: true,
  },
  { modules: /^(?:sqlite3|sqlite)$/, methods: /^(?:run|get|all|each)$/, mark: "?", needsStrings: false },
  { modules: /^(?:better-sqlite3|sqlite(?=#))$/, methods: /^prepare$/, mark: "?", needsStrings: true },
  { modules: /^knex$/, methods: /^(?:raw|whereRaw|andWhereRaw|orWhereRaw|havingRaw)$/, mark: "?", needsStrings: false },
];
/** They build statements of their own, on one of the drivers. */
const BUILDERS = ["knex", "sequelize", "typeorm", "prisma", "@prisma/client", "drizzle-orm", "kysely"];

/** The values travel beside the statement, and the database takes them for nothing but values. */
function fix({ node, tree, text, project }: RecipeInput): RecipeResult {
  const driver = driverOf(tree.rootNode, text, project);
  if (driver === undefined)
    return refused("which driver runs the statement, and so how it marks parameters, cannot be seen");
  const call = callsNear(node).find((each) => driver.methods.test(methodOf(each) ?? "")) ?? callOf(node, driver);
  const [first, second, ...others] = (call && argumentsOf(call)) ?? [];
  if (call === undefined || first === undefined) return refused("there is no plain call that runs the statement here");
  if (others.length > 0 || (second !== undefined && !isCallback(second)))
    return refused("the statement has parameters or options already");
  const source = sourceOf(first);
  const parts = source && partsOf(source);
  const statement = parts && parameterized(parts, /Raw$/.test(methodOf(call) ?? "") ? "fragment" : "statement");
  if (source === undefined || statement === undefined) {
    return refused(
      "the statement cannot be followed, or a value stands where no parameter can: a name, a keyword, a part of a word",
    );
  }
  const obstacle = obstacleTo(statement, driver);
  if (obstacle !== undefined) return refused(obstacle);
  const target = driver.methods.source === "^prepare$" ? runnerOf(call) : first;
  if (target === undefined) return refused("the prepared statement is not run at once");
  const quote = source.type === "template_string" ? fileQuote(text) : quoteOf(source.text);
  const values = statement.values.map((value) => valueCode(value, driver, source)).join(", ");
  const explanation =
    "The values were part of the statement's text, and could change what it says. Now they travel beside it as parameters.";
  const given =
    target.id === first.id ? insertAt(first.endIndex, `, [${values}]`) : insertAt(target.startIndex + 1, values);
  return edited(explanation, replace(source, stringCode(written(statement, driver), quote)), given);
}

/** One that the file imports, or else the only one that the project depends on. */
function driverOf(root: Node, text: string, { dependencies }: Project): Driver | undefined {
  const imported = [...bindingsOf(root).values()].map(({ full }) => full);
  // Built-in `node:sqlite` prepares statements as better-sqlite3 does, and shares its name with another package.
  const modules = imported.map((full) =>
    /["']node:sqlite["']/.test(text) && full.startsWith("sqlite") ? "sqlite#" : full,
  );
  const isOf = (driver: Driver, full: string) =>
    driver.modules.test(full) ||
    driver.modules.test(full.replace(/\.[^./]+$/, "")) ||
    (full === "sqlite#" && driver.methods.source === "^prepare$");
  const here = DRIVERS.filter((driver) => modules.some((full) => isOf(driver, full)));
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const known = DRIVERS.filter(({ modules: names }) => [...dependencies].some((name) => names.test(name)));
  const builder = BUILDERS.filter((name) => dependencies.has(name));
  if (builder.length > 0)
    return builder.length === 1 && builder[0] === "knex"
      ? known.find(({ modules: names }) => names.test("knex"))
      : undefined;
  return known.length === 1 ? known[0] : undefined;
}

/** The finding is at the text; the call that runs it names the variable. */
function callOf(node: Node, driver: Driver): Node | undefined {
  let at: Node | null = node;
  while (at !== null && at.type !== "variable_declarator") at = at.parent;
  const name = at?.childForFieldName("name")?.text;
  if (at === null || name === undefined) return undefined;
  const scope = functionAround(at) ?? node.tree.rootNode;
  return [...descendants(scope)].find(
    (each) =>
      each.type === "call_expression" &&
      driver.methods.test(methodOf(each) ?? "") &&
      argumentsOf(each)?.[0]?.text === name,
  );
}

const isCallback = (node: Node): boolean => isFunction(node) || /^(?:cb|callback|done|next)$/.test(node.text);

/** The arguments of `.get()` after `prepare(…)`, still empty. */
function runnerOf(prepare: Node): Node | undefined {
  const run = prepare.parent?.parent;
  const isRun = run?.type === "call_expression" && calleeOf(run)?.childForFieldName("object")?.id === prepare.id;
  if (!isRun || !/^(?:run|get|all|iterate)$/.test(methodOf(run) ?? "") || argumentsOf(run)?.length !== 0)
    return undefined;
  return run.childForFieldName("arguments") ?? undefined;
}

function obstacleTo({ texts }: Statement, { mark, modules }: Driver): string | undefined {
  if (texts.some((each) => (mark === "?" ? each.includes("?") : /\$\d/.test(each))))
    return "the statement holds parameters' marks already";
  // MySQL takes no strings there, and its prepared statements no numbers.
  const limited = texts.slice(0, -1).some((each) => /\b(?:LIMIT|OFFSET)\s+$/i.test(each));
  return limited && modules.test("mysql2") ? "MySQL takes no such parameter for LIMIT" : undefined;
}

function written({ texts }: Statement, { mark }: Driver): string {
  return texts.map((text, index) => (index === 0 ? text : `${mark === "$" ? `$${index}` : "?"}${text}`)).join("");
}

/** What stood in quotes was text, whatever the value's type. */
function valueCode({ before, code, after, isQuoted }: Bound, { needsStrings, modules }: Driver, source: Node): string {
  if (before !== "" || after !== "") return `\`${before}\${${code}}${after}\``;
  const isRequest = /\b(?:req|request|ctx|query|body|params)\b/.test(code) && modules.test("mysql");
  if (!needsStrings || (!isQuoted && !isRequest) || isKnownString(code, source)) return code;
  return `String(${code})`;
}

function isKnownString(code: string, source: Node): boolean {
  const value = [...descendants(source)].find(
    (each) => each.text === code && each.childCount >= 0 && /identifier|call_expression/.test(each.type),
  );
  return value !== undefined && isString(value);
}

export const scriptSqlParameters: Recipe = {
  id: "javascript/sql-parameters",
  summary:
    "values in an SQL statement's text become parameters (pg, mysql and mysql2, sqlite3, better-sqlite3, node:sqlite, knex raw)",
  languages: ["javascript", "typescript", "tsx"],
  families: ["sql-injection"],
  examples: [
    {
      title: "pg",
      before:
        "import { Pool } from \"pg\";\n\nconst pool = new Pool();\n\nexport async function find(name, age) {\n  return pool.query(`SELECT id FROM users WHERE name = '${name}' AND age > ${age}`);\n}\n",
      after:
        'import { Pool } from "pg";\n\nconst pool = new Pool();\n\nexport async function find(name, age) {\n  return pool.query("SELECT id FROM users WHERE name = $1 AND age > $2", [name, age]);\n}\n',
    },
    {
      title: "mysql2, a variable and a callback; an object from a request would become SQL",
      before:
        "const mysql = require('mysql2');\nconst db = mysql.createPool({});\n\nmodule.exports = (req, done) => {\n  const sql = 'SELECT id FROM users WHERE email = \"x\" OR id = ' + req.body.id;\n  db.query(sql, (error, rows) => done(error, rows));\n};\n",
      after:
        "const mysql = require('mysql2');\nconst db = mysql.createPool({});\n\nmodule.exports = (req, done) => {\n  const sql = 'SELECT id FROM users WHERE email = \"x\" OR id = ?';\n  db.query(sql, [String(req.body.id)], (error, rows) => done(error, rows));\n};\n",
    },
    {
      title: "sqlite3; LIKE keeps its wildcards",
      before:
        'const sqlite3 = require("sqlite3");\nconst db = new sqlite3.Database("x.db");\n\nmodule.exports = (term, done) => db.all(`SELECT * FROM notes WHERE body LIKE \'%${term}%\'`, done);\n',
      after:
        'const sqlite3 = require("sqlite3");\nconst db = new sqlite3.Database("x.db");\n\nmodule.exports = (term, done) => db.all("SELECT * FROM notes WHERE body LIKE ?", [`%${term}%`], done);\n',
    },
    {
      title: "better-sqlite3",
      before:
        'import Database from "better-sqlite3";\n\nconst db = new Database("x.db");\n\nexport const find = (id) => db.prepare("SELECT * FROM users WHERE id = " + id).get();\n',
      after:
        'import Database from "better-sqlite3";\n\nconst db = new Database("x.db");\n\nexport const find = (id) => db.prepare("SELECT * FROM users WHERE id = ?").get(id);\n',
    },
    {
      title: "knex raw, as the project depends on it",
      before: "export const touch = (knex, id) => knex.raw(`UPDATE t SET seen = 1 WHERE id = ${id}`)\n",
      after: 'export const touch = (knex, id) => knex.raw("UPDATE t SET seen = 1 WHERE id = ?", [id])\n',
      dependencies: ["knex", "pg"],
    },
  ],
  untouched: [
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const all = (table) => pool.query(`SELECT * FROM ${table}`);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const all = (column) => pool.query(`SELECT * FROM t ORDER BY ${column}`);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const find = (a, b) => pool.query(`SELECT * FROM t WHERE a = ${a} AND b = $1`, [b]);\n',
    'module.exports = (db, id) => db.query("SELECT * FROM t WHERE id = " + id);\n',
    'const mysql = require("mysql2");\nmodule.exports = (db, n) => db.query("SELECT * FROM t LIMIT " + n);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const some = (ids) => pool.query(`SELECT * FROM t WHERE id IN (${ids.join(",")})`);\n',
  ],
  fix,
};

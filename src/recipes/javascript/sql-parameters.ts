import type { Node } from "web-tree-sitter";
import { descendants, edited, insertAt, refused, replace, isChangedBetween, isWithin } from "../edit.ts";
import { quoteOf } from "../parts.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { ASKS_FOR_NUMBER, asItWas, asksForNumber, type Bound, parameterized, type Statement } from "../sql.ts";
import { sourceOf } from "./local-value.ts";
import { type Driver, driverOf, isMysql, isSqlite } from "./sql-drivers.ts";
import {
  argumentsOf,
  calleeOf,
  callsNear,
  functionAround,
  isFunction,
  methodOf,
  propertiesOf,
  withProperties,
} from "./syntax.ts";
import { fileQuote, isString, partsOf, stringCode } from "./template.ts";

/** The values travel beside the statement, and the database takes them for nothing but values. */
function fix({ node, tree, text, project }: RecipeInput): RecipeResult {
  const driver = driverOf(tree.rootNode, text, project);
  if (driver === undefined)
    return refused("which driver runs the statement, and so how it marks parameters, cannot be seen");
  const call =
    callsNear(node).find((each) => driver.methods.test(methodOf(each) ?? "") && isAbout(each, node)) ??
    callOf(node, driver);
  const [first, second, ...others] = (call && argumentsOf(call)) ?? [];
  if (call === undefined || first === undefined) return refused("there is no plain call that runs the statement here");
  if (others.length > 0 || (second !== undefined && !goesWithParameters(second, driver)))
    return refused("the statement has parameters or options already");
  const source = sourceOf(first);
  const parts = source && partsOf(source);
  const statement = parts && parameterized(parts, methodOf(call)?.endsWith("Raw") === true ? "fragment" : "statement");
  if (source === undefined || statement === undefined) {
    return refused(
      "the statement cannot be followed, or a value stands where no parameter can: a name, a keyword, a part of a word",
    );
  }
  const codes = statement.values.map(({ code }) => code);
  if (isChangedBetween(functionAround(call) ?? tree.rootNode, codes, source.endIndex, call.startIndex)) {
    return refused("a value changes between the statement and the call that runs it");
  }
  const obstacle = obstacleTo(statement, driver);
  if (obstacle !== undefined) return refused(obstacle);
  const quote = source.type === "template_string" ? fileQuote(text) : quoteOf(source.text);
  const values = statement.values.map((value) => valueCode(value, driver, source)).join(", ");
  const explanation =
    "The values were part of the statement's text, and could change what it says. Now they travel beside it as parameters.";
  const given = placed({ call, first, second, values, text }, driver);
  if (given === undefined) return refused("the prepared statement is not run at once");
  return edited(explanation, replace(source, stringCode(written(statement, driver), quote)), given);
}

/** It is the flagged code, or its statement holds it: `app.get("/", …)` around is about something else. */
function isAbout(call: Node, node: Node): boolean {
  const statement = argumentsOf(call)?.[0];
  return isWithin(call, node) || (statement !== undefined && isWithin(node, statement));
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

/** A callback; for Sequelize, options that are written out and hold no values yet. */
function goesWithParameters(second: Node, { place }: Driver): boolean {
  if (place !== "replacements") return isCallback(second);
  return propertiesOf(second)?.every(({ name }) => name !== "replacements" && name !== "bind") === true;
}

interface Placed {
  call: Node;
  first: Node;
  second: Node | undefined;
  values: string;
  text: string;
}

function placed({ call, first, second, values, text }: Placed, { place }: Driver): TextEdit | undefined {
  if (place === "list") return insertAt(first.endIndex, `, [${values}]`);
  if (place === "replacements") {
    const property = `replacements: [${values}]`;
    return second === undefined
      ? insertAt(first.endIndex, `, { ${property} }`)
      : withProperties(text, second, [property]);
  }
  const run = runnerOf(call);
  return run && insertAt(run.startIndex + 1, values);
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

function obstacleTo(statement: Statement, driver: Driver): string | undefined {
  const { texts } = statement;
  if (isSqlite(driver) && asksForNumber(statement)) return ASKS_FOR_NUMBER;
  if (texts.some((each) => (driver.mark === "?" ? each.includes("?") : /\$\d/.test(each))))
    return "the statement holds parameters' marks already";
  // MySQL takes no strings there, and its prepared statements no numbers.
  const limited = texts.slice(0, -1).some((each) => /\b(?:LIMIT|OFFSET)\s+$/i.test(each));
  return limited && isMysql(driver) ? "MySQL takes no such parameter for LIMIT" : undefined;
}

function written({ texts }: Statement, { mark }: Driver): string {
  return texts.map((text, index) => (index === 0 ? text : `${mark === "$" ? `$${index}` : "?"}${text}`)).join("");
}

/** What stood in quotes was text, whatever the value's type. */
function valueCode({ before, code, after, isQuoted }: Bound, driver: Driver, source: Node): string {
  if (before !== "" || after !== "") return `\`${before}\${${code}}${after}\``;
  if (!isQuoted && isSqlite(driver)) return asItWas(code);
  const isRequest =
    /\b(?:req|request|ctx|query|body|params)\b/.test(code) && (isMysql(driver) || driver.place === "replacements");
  if (!driver.needsStrings || (!isQuoted && !isRequest) || isKnownString(code, source)) return code;
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
    "values in an SQL statement's text become parameters (pg, mysql and mysql2, sqlite3, better-sqlite3, node:sqlite, knex raw, Sequelize)",
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
      title: "sqlite3, verbose; a number that was made text",
      before:
        'const sqlite3 = require("sqlite3").verbose();\nconst db = new sqlite3.Database("x.db");\n\nmodule.exports = (n, done) => db.all("SELECT * FROM notes WHERE length(body) > " + String(n), done);\n',
      after:
        'const sqlite3 = require("sqlite3").verbose();\nconst db = new sqlite3.Database("x.db");\n\nmodule.exports = (n, done) => db.all("SELECT * FROM notes WHERE length(body) > ?", [n], done);\n',
    },
    {
      title: "knex, made where it is required",
      before:
        'const db = require("knex")({ client: "pg" });\n\nmodule.exports = (req) => db.raw("SELECT * FROM t WHERE name = \'" + req.query.name + "\'");\n',
      after:
        'const db = require("knex")({ client: "pg" });\n\nmodule.exports = (req) => db.raw("SELECT * FROM t WHERE name = ?", [req.query.name]);\n',
    },
    {
      title: "knex raw, as the project depends on it",
      before: "export const touch = (knex, id) => knex.raw(`UPDATE t SET seen = 1 WHERE id = ${id}`)\n",
      after: 'export const touch = (knex, id) => knex.raw("UPDATE t SET seen = 1 WHERE id = ?", [id])\n',
      dependencies: ["knex", "pg"],
    },
    {
      title: "Sequelize, with options",
      before:
        "import { Sequelize } from 'sequelize'\n\nconst db = new Sequelize('sqlite::memory:')\n\nexport const login = (req) =>\n  db.query(`SELECT * FROM Users WHERE email = '${req.body.email || ''}' AND deletedAt IS NULL`, { plain: true })\n",
      after:
        "import { Sequelize } from 'sequelize'\n\nconst db = new Sequelize('sqlite::memory:')\n\nexport const login = (req) =>\n  db.query('SELECT * FROM Users WHERE email = ? AND deletedAt IS NULL', { plain: true, replacements: [String(req.body.email || '')] })\n",
    },
  ],
  untouched: [
    'const sqlite3 = require("sqlite3");\nmodule.exports = (db, n, done) => db.all(`SELECT * FROM t WHERE length(body) > ${n}`, done);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const all = (table) => pool.query(`SELECT * FROM ${table}`);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const all = (column) => pool.query(`SELECT * FROM t ORDER BY ${column}`);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const find = (a, b) => pool.query(`SELECT * FROM t WHERE a = ${a} AND b = $1`, [b]);\n',
    'module.exports = (db, id) => db.query("SELECT * FROM t WHERE id = " + id);\n',
    'const mysql = require("mysql2");\nmodule.exports = (db, n) => db.query("SELECT * FROM t LIMIT " + n);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const some = (ids) => pool.query(`SELECT * FROM t WHERE id IN (${ids.join(",")})`);\n',
  ],
  fix,
};

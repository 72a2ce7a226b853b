import type { Node } from "web-tree-sitter";
import { edited, isChangedBetween, refused, replace } from "../edit.ts";
import { joinTexts, type Part, quoted, quoteOf } from "../parts.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { ASKS_FOR_NUMBER, asItWas, asksForNumber, type Bound, parameterized, type Statement } from "../sql.ts";
import { sourceOf } from "./local-value.ts";
import { argumentsOf, calleeOf, callsNear, functionAround, importedNames, isCallOf, positional } from "./syntax.ts";
import { partsOf, textCode } from "./template.ts";

type Style = "qmark" | "format" | "named";

/** PEP 249's parameter styles, by the module that a file imports. */
const DRIVERS: readonly (readonly [RegExp, Style])[] = [
  [/^(?:sqlite3|aiosqlite|pyodbc|duckdb|pysqlcipher3)\b/, "qmark"],
  [/^(?:psycopg2?|MySQLdb|pymysql|mysql\.connector|mysql|mariadb|pymssql|aiomysql|django\.db)\b/i, "format"],
];

const EXECUTES = /(?:^|\.)(?:execute|executemany|read_sql|raw)$/;

/** The values travel beside the statement, and the database takes them for nothing but values. */
function fix({ node, tree }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const names = importedNames(root);
  const near = callsNear(node).filter((call) => EXECUTES.test(calleeOf(call)?.text ?? ""));
  const execute = near.find((call) => (argumentsOf(call)?.length ?? 0) > 0) ?? executeOf(node);
  const given = execute && argumentsOf(execute);
  const first = execute && positional(execute, 0);
  if (execute === undefined || given === undefined || first === undefined)
    return refused("there is no plain call of execute here");
  if (given.length !== 1) return refused("the statement has parameters already");
  const wrapped = textOf(first, names) ?? textOf(sourceOf(first), names);
  const style = wrapped === undefined ? styleOf(names) : "named";
  if (style === undefined)
    return refused("which driver runs the statement, and so how it marks parameters, cannot be seen in this file");
  const source = sourceOf(wrapped ?? first);
  const parts = source && partsOf(source);
  const statement = parts && parameterized(parts);
  if (source === undefined || statement === undefined) {
    return refused(
      "the statement cannot be followed, or a value stands where no parameter can: a name, a keyword, a part of a word",
    );
  }
  if (style === "named" && statement.texts.some((text) => /:\w/.test(text)))
    return refused("the statement names parameters already");
  const codes = statement.values.map(({ code }) => code);
  if (isChangedBetween(functionAround(execute) ?? root, codes, source.endIndex, execute.startIndex))
    return refused("a value changes between the statement and the call that runs it");
  if (style === "format" && statement.texts.some((text) => text.includes("%")))
    return refused("the statement holds `%` already");
  if (style === "qmark" && asksForNumber(statement)) return refused(ASKS_FOR_NUMBER);
  const { sql, values } = written(statement, style, quoteOf(source.text));
  const at = first.endIndex;
  const explanation =
    "The values were part of the statement's text, and could change what it says. Now they travel beside it as parameters.";
  return edited(explanation, replace(source, sql), { start: at, end: at, text: `, ${values}` });
}

/** The statement in SQLAlchemy's `text(…)`. */
function textOf(node: Node | undefined, names: ReadonlyMap<string, string>): Node | undefined {
  const isText = node?.type === "call" && isCallOf(node, names, /^sqlalchemy(?:\.\w+)*\.text$/);
  return isText ? positional(node, 0) : undefined;
}

/** The finding is at the text; the call that runs it names the variable. */
function executeOf(node: Node): Node | undefined {
  let at: Node | null = node;
  while (at !== null && at.type !== "assignment") at = at.parent;
  const name = at?.childForFieldName("left")?.text;
  const block = at?.parent?.parent;
  if (name === undefined || !block) return undefined;
  const calls = block.descendantsOfType("call");
  return calls.find((call) => EXECUTES.test(calleeOf(call)?.text ?? "") && positional(call, 0)?.text === name);
}

/** One driver only: with two in a file, nobody knows which. */
function styleOf(names: ReadonlyMap<string, string>): Style | undefined {
  const modules = [...names.values()];
  const styles = DRIVERS.filter(([module]) => modules.some((name) => module.test(name))).map(([, style]) => style);
  return styles.length === 1 ? styles[0] : undefined;
}

function written({ texts, values }: Statement, style: Style, quote: string): { sql: string; values: string } {
  const names = uniqueNames(values);
  const mark = (index: number) => (style === "qmark" ? "?" : style === "format" ? "%s" : `:${names[index]}`);
  const sql = texts.map((text, index) => (index === 0 ? text : mark(index - 1) + text)).join("");
  const codes = values.map((value) => valueCode(value, quote));
  const listed = codes.length === 1 ? `(${codes[0]},)` : `(${codes.join(", ")})`;
  const named = `{${codes.map((code, index) => `${quote}${names[index]}${quote}: ${code}`).join(", ")}}`;
  const triple = sql.includes('"""') || sql.endsWith('"') ? "'''" : '"""';
  const text = sql.includes("\n") ? `${triple}${sql}${triple}` : quoted(sql, quote);
  return { sql: text, values: style === "named" ? named : listed };
}

/**
 * What stood in quotes was text, whatever the value's type: `str()` keeps that, as part of an f-string does. What stood without was a
 * number: `str()` was there for the text's sake alone, and a text is equal to no number.
 */
function valueCode({ before, code, after, isQuoted }: Bound, quote: string): string {
  if (before === "" && after === "") return isQuoted ? code : asItWas(code);
  const around: Part[] = [
    { kind: "text", text: before },
    { kind: "value", code, isText: false },
    { kind: "text", text: after },
  ];
  return textCode(joinTexts(around), quote);
}

function uniqueNames(values: readonly Bound[]): string[] {
  const names: string[] = [];
  for (const [index, { code: given }] of values.entries()) {
    const code = asItWas(given);
    const own = /^\w+$/.test(code) ? code : (/(?:\.|\[["'])(\w+)["'\]]*$/.exec(code)?.[1] ?? `value_${index + 1}`);
    names.push(names.includes(own) ? `${own}_${index + 1}` : own);
  }
  return names;
}

export const sqlParameters: Recipe = {
  id: "python/sql-parameters",
  summary: "values in an SQL statement's text become parameters (sqlite3, psycopg, MySQL, SQLAlchemy `text`)",
  languages: ["python"],
  rules: ["S608", "B608"],
  families: ["sql-injection"],
  examples: [
    {
      title: "sqlite3, an f-string",
      before:
        "import sqlite3\n\n\ndef find(db, name):\n    return db.execute(f\"SELECT id FROM users WHERE name = '{name}'\").fetchone()\n",
      after:
        'import sqlite3\n\n\ndef find(db, name):\n    return db.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchone()\n',
    },
    {
      title: "psycopg, a variable and %",
      before:
        "import psycopg2\n\n\ndef find(cur, name, age):\n    query = \"SELECT id FROM users WHERE name = '%s' AND age > %s\" % (name, age)\n    cur.execute(query)\n    return cur.fetchall()\n",
      after:
        'import psycopg2\n\n\ndef find(cur, name, age):\n    query = "SELECT id FROM users WHERE name = %s AND age > %s"\n    cur.execute(query, (name, age))\n    return cur.fetchall()\n',
    },
    {
      title: "LIKE keeps its wildcards",
      before:
        'import sqlite3\n\n\ndef search(db, term):\n    return db.execute("SELECT * FROM notes WHERE body LIKE \'%" + term + "%\'")\n',
      after:
        'import sqlite3\n\n\ndef search(db, term):\n    return db.execute("SELECT * FROM notes WHERE body LIKE ?", (f"%{term}%",))\n',
    },
    {
      title: "SQLAlchemy text",
      before:
        "from sqlalchemy import text\n\n\ndef find(session, user):\n    return session.execute(text(f\"SELECT id FROM users WHERE name = '{user.name}'\"))\n",
      after:
        'from sqlalchemy import text\n\n\ndef find(session, user):\n    return session.execute(text("SELECT id FROM users WHERE name = :name"), {"name": user.name})\n',
    },
    {
      title: "a number that was made text for the statement",
      before:
        'import sqlite3\n\n\ndef longer(db, n):\n    return db.execute("SELECT id FROM users WHERE length(name) > " + str(n)).fetchall()\n',
      after:
        'import sqlite3\n\n\ndef longer(db, n):\n    return db.execute("SELECT id FROM users WHERE length(name) > ?", (n,)).fetchall()\n',
    },
    {
      title: "SQLAlchemy text in a variable",
      before:
        'from sqlalchemy import text\n\n\ndef find(session, user):\n    stmt = text("SELECT id FROM users WHERE id = " + str(user.id))\n    return session.execute(stmt)\n',
      after:
        'from sqlalchemy import text\n\n\ndef find(session, user):\n    stmt = text("SELECT id FROM users WHERE id = :id")\n    return session.execute(stmt, {"id": user.id})\n',
    },
  ],
  untouched: [
    'import sqlite3\n\n\ndef longer(db, n):\n    return db.execute(f"SELECT id FROM users WHERE length(name) > {n}").fetchall()\n',
    'import sqlite3\n\n\ndef find(db, name):\n    query = f"SELECT id FROM t WHERE a = {name}"\n    name = None\n    return db.execute(query), name\n',
    'import sqlite3\n\n\ndef find(db, name):\n    return db.execute(f"SELECT id FROM t WHERE a = {name=}")\n',
    'import sqlite3\n\n\ndef find(db, table):\n    return db.execute(f"SELECT id FROM {table}")\n',
    'import sqlite3\n\n\ndef find(db, column):\n    return db.execute(f"SELECT id FROM t ORDER BY {column}")\n',
    'import sqlite3\n\n\ndef find(db, where):\n    return db.execute("SELECT id FROM t WHERE " + where)\n',
    "def find(db, name):\n    return db.execute(f\"SELECT id FROM users WHERE name = '{name}'\")\n",
    'import sqlite3\n\n\ndef find(db, name, x):\n    return db.execute(f"SELECT id FROM t WHERE a = {name} AND b = ?", (x,))\n',
    'import sqlite3\n\n\ndef find(db, ids):\n    return db.execute("SELECT id FROM t WHERE id IN (%s)" % ",".join(ids))\n',
  ],
  fix,
};

/** Which library runs a file's SQL, and where it takes parameters. */
import type { Node } from "web-tree-sitter";
import type { Project } from "../recipe.ts";
import { bindingsOf, resolved } from "./bindings.ts";

export interface Driver {
  modules: RegExp;
  /** Methods that take the statement. */
  methods: RegExp;
  mark: "?" | "$";
  /** In a list after the statement, in the call that runs what was prepared, or among the options. */
  place: "list" | "run" | "replacements";
  /** It makes of other types what a string would not be: objects become SQL, booleans an error. */
  needsStrings: boolean;
}

const MYSQL: Driver = {
  modules: /^(?:mysql|mysql2|mysql2\/promise|mariadb|promise-mysql)$/,
  methods: /^(?:query|execute)$/,
  mark: "?",
  place: "list",
  needsStrings: true,
};
const PREPARED: Driver = {
  modules: /^better-sqlite3$/,
  methods: /^prepare$/,
  mark: "?",
  place: "run",
  needsStrings: true,
};
const SQLITE: Driver = {
  modules: /^(?:sqlite3|sqlite)$/,
  methods: /^(?:run|get|all|each)$/,
  mark: "?",
  place: "list",
  needsStrings: false,
};
const KNEX: Driver = {
  modules: /^knex$/,
  methods: /^(?:raw|whereRaw|andWhereRaw|orWhereRaw|havingRaw)$/,
  mark: "?",
  place: "list",
  needsStrings: false,
};
const SEQUELIZE: Driver = {
  modules: /^sequelize(?:-typescript)?$/,
  methods: /^query$/,
  mark: "?",
  place: "replacements",
  needsStrings: true,
};
const DRIVERS: readonly Driver[] = [
  {
    modules: /^(?:pg|pg-pool|@neondatabase\/serverless|@vercel\/postgres)$/,
    methods: /^query$/,
    mark: "$",
    place: "list",
    needsStrings: false,
  },
  MYSQL,
  SQLITE,
  PREPARED,
  KNEX,
  SEQUELIZE,
];
/** They build statements of their own, on one of the others. */
const BUILDERS = ["knex", "sequelize", "typeorm", "prisma", "@prisma/client", "drizzle-orm", "kysely"];

/** MySQL's own ways with values are like no other's. */
export const isMysql = (driver: Driver): boolean => driver === MYSQL;

export const isSqlite = (driver: Driver): boolean => driver === SQLITE || driver === PREPARED;

/** `require("sqlite3").verbose()`, `require("knex")({ … })`: what is made of a module at once has no name of the module's own. */
const requiredIn = (root: Node): string[] =>
  root.descendantsOfType("call_expression").flatMap((call) => resolved(call, new Map()) ?? []);

/** One that the file imports, or else the only one that the project depends on. */
export function driverOf(root: Node, text: string, { dependencies }: Project): Driver | undefined {
  // Built-in `node:sqlite` prepares statements as better-sqlite3 does, and shares its name with another package.
  if (/["']node:sqlite["']/.test(text)) return PREPARED;
  const names = [...bindingsOf(root).values()].flatMap(({ full }) => [full, full.replace(/\.[^./]+$/, "")]);
  names.push(...requiredIn(root));
  const here = DRIVERS.filter(({ modules }) => names.some((name) => modules.test(name)));
  // What Sequelize and knex run on is imported for them.
  const builder = here.find((each) => each === SEQUELIZE || each === KNEX);
  if (here.length > 0) return builder ?? (here.length === 1 ? here[0] : undefined);
  const builders = BUILDERS.filter((name) => dependencies.has(name));
  if (builders.length > 1) return undefined;
  const known = DRIVERS.filter(({ modules }) =>
    (builders.length === 1 ? builders : [...dependencies]).some((name) => modules.test(name)),
  );
  return known.length === 1 ? known[0] : undefined;
}

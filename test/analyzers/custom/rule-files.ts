/** Texts of rule files for tests. */

const JAVASCRIPT = `id: acme/raw-query
language: javascript
title: Raw query outside of the data layer
cwe: [CWE-89]
owasp: A03:2021
severity: high
confidence: high
family: data-layer
message: The data layer knows which values to bind.
literals: { any: [rawQuery] }
find:
  - rule: { pattern: "$DB.rawQuery($SQL, $$$)" }
    where:
      origin: { SQL: { request: high, parameter: high } }
    focus: SQL
help:
  why: It goes around the checks.
  fix: Ask the data layer.
  bad: db.rawQuery(sql)
  good: users.byName(name)
  link: https://example.org/data-layer
references: []
examples:
  match:
    - "export const find = (db, sql) => db.rawQuery(sql);"
    - "export const find = (db, name) => db.rawQuery('SELECT ' + name);"
    - "export function find(db, sql) { return db.rawQuery(sql, []); }"
  noMatch:
    - "db.rawQuery('SELECT 1');"
    - "export const find = (db, name) => db.byName(name);"
    - "export const rawQuery = (sql) => sql;"
`;

const PYTHON = `id: acme/legacy-run
language: python
title: Legacy runner called
cwe: [CWE-78]
owasp: A03:2021
severity: medium
confidence: high
family: command-injection
message: legacy.run starts a shell.
literals: { any: [legacy] }
find:
  - call: [legacy.run]
help:
  why: It starts a shell.
  fix: Use the new runner.
  bad: legacy.run(command)
  good: runner.start(["ls"])
  link: https://example.org/legacy
references: []
examples:
  match:
    - "import legacy\\nlegacy.run(x)\\n"
    - "from legacy import run\\nrun(x)\\n"
    - "import legacy as old\\nold.run(x)\\n"
  noMatch:
    - "import modern\\nmodern.run(x)\\n"
    - "from modern import run\\nrun('legacy')\\n"
    - "legacy = 1\\n"
`;

export const ruleText = { javascript: JAVASCRIPT, python: PYTHON };

/** The text with one line changed; a test that changes nothing would test nothing. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${JSON.stringify(from)} in the rule`);
  return text.replace(from, () => to);
}

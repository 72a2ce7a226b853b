/** Patches by somebody who knows the checks, and the honest ones beside them: the same file, the same finding, the whole of the static gate. */
import { beforeAll, expect, test } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { createGate } from "../../../src/refine/gate/gate.ts";
import type { Rescan } from "../../../src/refine/gate/rescan.ts";
import { projectOf } from "./honest.ts";
import { openRescan } from "./in-process.ts";

const APP = `import logging
import subprocess
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/ping")
def ping():
    host = request.args.get("host", "localhost")
    count = int(request.args.get("count", "1"))
    out = subprocess.check_output("ping -c " + str(count) + " " + host, shell=True)
    log.info("pinged %s", host)
    return out.decode()


@app.route("/user")
def user():
    if not request.headers.get("X-Token"):
        abort(401)
    name = request.args["name"]
    db = sqlite3.connect("app.db")
    try:
        rows = db.execute("SELECT id FROM users WHERE name = '" + name + "'").fetchall()
        db.execute("INSERT INTO log(name) VALUES (?)", (name,))
        db.commit()
    except sqlite3.Error:
        db.rollback()
        raise
    return {"rows": rows}
`;
const SINK = '    out = subprocess.check_output("ping -c " + str(count) + " " + host, shell=True)\n';
const FIX = '    out = subprocess.check_output(["ping", "-c", str(count), "--", host])\n';
const QUERY = '        rows = db.execute("SELECT id FROM users WHERE name = \'" + name + "\'").fetchall()\n';
const PARAMETER = '        rows = db.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchall()\n';
const RE = ["import logging\n", "import logging\nimport re\n"] as const;
const OS = ["import logging\n", "import logging\nimport os\n"] as const;
const GUARD = '    if not re.fullmatch(r"[A-Za-z0-9.-]+", host):\n        abort(400)\n';

type Edit = readonly [from: string, to: string];

let rescan: Rescan;
let findings: readonly Finding[];
beforeAll(async () => {
  rescan = await openRescan();
  ({ findings } = await rescan(new Map([["app.py", APP]])));
});

async function screen(edits: readonly Edit[]) {
  const about = edits.some(([from]) => from === QUERY) ? "CWE-89" : "CWE-78";
  const finding = findings.find(
    ({ cwe, disposition }) => disposition === "blocking" && cwe.includes(about as "CWE-78"),
  );
  if (finding === undefined) throw new Error(`nothing of ${about} is seen`);
  for (const [from] of edits) expect(APP).toContain(from);
  const after = edits.reduce((text, [from, to]) => text.replace(from, () => to), APP);
  const gate = createGate({ findings, rescan, textAt: () => APP, project: projectOf() });
  const { fingerprint } = finding;
  const changes = [{ path: "app.py", before: APP, after }];
  return gate.screen({ fingerprint, provenance: { kind: "file", path: "x" }, changes, explanation: "" });
}

test.for<[string, ...Edit[]]>([
  [
    "refuses less: one more condition",
    [QUERY, PARAMETER],
    ['if not request.headers.get("X-Token"):', 'if not request.headers.get("X-Token") and request.method == "POST":'],
  ],
  ["answers with another status", [QUERY, PARAMETER], ["abort(401)", "abort(200)"]],
  [
    "a handler that raises no more",
    [QUERY, PARAMETER],
    ["        db.rollback()\n        raise\n", "        db.rollback()\n        rows = []\n"],
  ],
  ["a transaction that is never ended", [QUERY, PARAMETER], ["        db.commit()\n", ""]],
  ["a result that nobody looks at", [QUERY, PARAMETER], ['return {"rows": rows}', 'return {"rows": []}']],
  ["a constant for the data", [SINK, FIX.replace(", host]", ', "localhost"]')]],
  ["one of two inputs left out", [SINK, FIX.replace('"-c", str(count), ', "")]],
  [
    "only while a switch is on",
    OS,
    RE,
    [SINK, `    if os.environ.get("STRICT") and not re.fullmatch(r"[a-z]+", host):\n        abort(400)\n${SINK}`],
  ],
  ["the old way behind a switch", OS, [SINK, `    if os.environ.get("LEGACY"):\n    ${SINK}    else:\n    ${FIX}`]],
  [
    "only under test",
    ["import logging\n", "import logging\nimport sys\n"],
    [SINK, `    if "pytest" in sys.modules:\n    ${FIX}    else:\n    ${SINK}`],
  ],
  [
    "refuses, and forgives itself",
    RE,
    [
      SINK,
      `    try:\n        if not re.fullmatch(r"[a-z]+", host):\n            raise ValueError("host")\n    except ValueError:\n        log.warning("odd host")\n${SINK}`,
    ],
  ],
  [
    "refuses within a suppressing block",
    ["import logging\n", "import contextlib\nimport logging\n"],
    [
      SINK,
      `    with contextlib.suppress(ValueError):\n        if not host.isalnum():\n            raise ValueError("host")\n${SINK}`,
    ],
  ],
  ["a contradiction", [SINK, `    if host.isalnum() and not host.isalnum():\n        abort(400)\n${SINK}`]],
  [
    "the same text for another shell",
    [SINK, '    out = subprocess.check_output(["sh", "-c", f"ping -c {count} {host}"])\n'],
  ],
  [
    "a helper that builds the same query",
    [QUERY, "        rows = db.execute(_query(name)).fetchall()\n"],
    [
      '@app.route("/user")',
      'def _query(name):\n    return "SELECT id FROM users WHERE name = \'" + name + "\'"\n\n\n@app.route("/user")',
    ],
  ],
  ["a letter of another alphabet", [SINK, `    h\u043Est = "localhost"\n${FIX.replace(", host]", ", h\u043Est]")}`]],
  ["letters that only look plain", [SINK, FIX.replace("host]", "\u{1D421}ost]")]],
  ["another tool's suppression", [SINK, FIX.replace("\n", "  # pyre-fixme[6]\n")]],
])("refused: %s", async ([, ...edits]) => {
  expect(await screen(edits)).toMatchObject({ state: "rejected" });
});

test.for<[string, ...Edit[]]>([
  ["an argument list", [SINK, FIX]],
  ["a check that answers the request", RE, [SINK, GUARD + FIX]],
  ["a check alone", RE, [SINK, GUARD + SINK]],
  [
    "a known cure alone",
    ["import logging\n", "import logging\nimport shlex\n"],
    [SINK, SINK.replace("+ host", "+ shlex.quote(host)")],
  ],
  [
    "a helper that starts the program",
    [SINK, "    out = _ping(host, count)\n"],
    [
      '@app.route("/ping")',
      'def _ping(host, count):\n    return subprocess.check_output(["ping", "-c", str(count), "--", host])\n\n\n@app.route("/ping")',
    ],
  ],
  ["a formatter's comment", [SINK, FIX.replace("\n", "  # fmt: skip\n")]],
  ["a parameter", [QUERY, PARAMETER]],
  [
    "a parameter, through a cursor",
    [
      QUERY,
      '        cursor = db.cursor()\n        cursor.execute("SELECT id FROM users WHERE name = ?", (name,))\n        rows = cursor.fetchall()\n',
    ],
  ],
])("let through: %s", async ([, ...edits]) => {
  expect(await screen(edits)).toMatchObject({ state: "passed" });
});

/** A run that has everything that a report can show, and builders for smaller ones. */
import type { Finding, Rule, RuleHelp, Witness } from "../../src/model/finding.ts";
import type { Run } from "../../src/model/run.ts";

const HELP: RuleHelp = {
  why: "The shell reads the whole string. Whoever controls a part of it can end the command with `;` and start one of their own.",
  fix: "Pass the program and its arguments as a list, and leave `shell` out. Nothing in the list is then read as syntax.",
  bad: 'subprocess.call(f"tar xf {name}", shell=True)',
  good: 'subprocess.call(["tar", "xf", name])',
  language: "python",
  link: "https://cwe.mitre.org/data/definitions/78.html",
};

export function rule(fields: Partial<Rule> & { id: string }): Rule {
  return {
    analyzer: "python",
    title: "Shell command built from input",
    cwe: ["CWE-78"],
    severity: "high",
    confidence: "high",
    family: "command-injection",
    aliases: [],
    help: HELP,
    ...fields,
  };
}

export function finding(fields: Partial<Finding> = {}): Finding {
  const base: Finding = {
    ruleId: "S602",
    analyzer: "python",
    title: "Shell command built from input",
    message: "`subprocess` call with `shell=True` and a command that is not constant",
    cwe: ["CWE-78"],
    severity: "high",
    confidence: "high",
    family: "command-injection",
    path: "src/web/unpack.py",
    startLine: 12,
    startColumn: 5,
    endLine: 12,
    endColumn: 50,
    frame: {
      firstLine: 10,
      lines: [
        "def unpack(request):",
        '    name = request.args["name"]',
        '    subprocess.call(f"tar xf {name}", shell=True)',
        '    return "done"',
      ],
    },
    fingerprint: "5d3b1c4e9a7f2460",
    lineHash: "8f1c0e5ad2b47c33:1",
    witnesses: [],
    disposition: "blocking",
    reason: "high severity with high confidence, on a changed line",
    ...fields,
  };
  return { ...base, witnesses: fields.witnesses ?? [witnessOf(base)] };
}

export function witnessOf(of: Finding, fields: Partial<Witness> = {}): Witness {
  const { analyzer, ruleId, message, severity, confidence, cwe, startLine, startColumn, endLine, endColumn } = of;
  const region = { startLine, startColumn, endLine, endColumn };
  return { analyzer, ruleId, message, severity, confidence, cwe, region, ...fields };
}

export function emptyRun(fields: Partial<Run> = {}): Run {
  return {
    tool: { name: "provenfix", version: "0.1.0" },
    asked: { kind: "staged" },
    root: "/home/someone/shop",
    baselineFile: "/home/someone/shop/.provenfix/baseline.json",
    checkedFiles: 120,
    skipped: [],
    analyzers: [
      { name: "python", version: "ruff 0.17.3", status: "completed", files: 80, detections: 9, onError: "fail" },
      {
        name: "javascript",
        version: "ast-grep 0.45.3",
        status: "completed",
        files: 40,
        detections: 6,
        onError: "fail",
      },
    ],
    findings: [],
    unchecked: [],
    uncheckedByChoice: [],
    suppressions: [],
    rules: [],
    notices: [],
    exitCode: 0,
    ...fields,
  };
}

const WIDE = finding({
  startLine: 3,
  startColumn: 18,
  endLine: 3,
  endColumn: 36,
  frame: { firstLine: 2, lines: ["\tif (x) {", '\t\t名前 = "👩‍💻é"; eval(request.body);', "\t}"] },
  ruleId: "js/code-injection",
  analyzer: "javascript",
  title: "Code built from input",
  message: "`eval` runs whatever the request holds",
  cwe: ["CWE-95", "CWE-94"],
  severity: "critical",
  family: "code-injection",
  path: "web/ページ/表示.ts",
  fingerprint: "0b8e6f1d2c3a4957",
  lineHash: "11aa22bb33cc44dd:1",
});

const LONG = finding({
  startLine: 41,
  startColumn: 12,
  endLine: 51,
  endColumn: 6,
  frame: {
    firstLine: 40,
    lines: [
      "    # the order of the columns matters",
      "    return db.execute(",
      '        "select id, "',
      '        + "name, "',
      '        + "mail, "',
      '        + "street, "',
      '        + "city "',
      '        + "from customer "',
      '        + "where name = \'"',
      "        + name",
      '        + "\'"',
      "    )",
      "",
    ],
  },
  ruleId: "S608",
  title: "SQL built from strings",
  message: "SQL built from strings",
  cwe: ["CWE-89"],
  severity: "medium",
  confidence: "low",
  family: "sql-injection",
  path: "src/db/query.py",
  fingerprint: "77d1a0c9be543f21",
  lineHash: "99ee88dd77cc66bb:1",
});

const MERGED = finding({
  startLine: 20,
  endLine: 20,
  fingerprint: "c4a19e03f7d8562b",
  lineHash: "3c3c4d4d5e5e6f6f:1",
  frame: {
    firstLine: 20,
    lines: [`    ${"    ".repeat(20)}subprocess.call(command, shell=True)  # ${"very ".repeat(30)}long`],
  },
  startColumn: 85,
  endColumn: 121,
});

/** A name as an attacker would choose it. */
export const HOSTILE_PATH = "src/\u001b[2J::error::<img src=x onerror=alert(1)>\u202egnp.py\n`rm -rf`";

export const EVERYTHING: Run = emptyRun({
  exitCode: 2,
  findings: [
    LONG,
    finding(),
    {
      ...MERGED,
      witnesses: [
        witnessOf(MERGED),
        witnessOf(MERGED, { analyzer: "semgrep", ruleId: "py.shell", confidence: "medium" }),
      ],
    },
    finding({
      path: HOSTILE_PATH,
      message: "##[error]said so\r\n::set-output name=a::b",
      severity: "low",
      ruleId: "S101",
      title: "`assert` is stripped by -O",
      disposition: "advisory",
      reason: "below the threshold (medium)",
      cwe: ["CWE-703"],
    }),
    finding({ path: "src/old.py", disposition: "baselined", reason: "accepted in .provenfix/baseline.json" }),
    finding({
      path: "src/safe.py",
      disposition: "suppressed",
      reason: "provenfix-ignore on line 11: the name comes from our own table",
    }),
    finding({
      path: "src/web/unpack.py",
      startLine: 90,
      endLine: 90,
      frame: { firstLine: 90, lines: [] },
      disposition: "outside-change",
      reason: "line 90 is not part of the change",
      severity: "note",
      confidence: "medium",
    }),
    WIDE,
  ],
  analyzers: [
    ...emptyRun().analyzers,
    {
      name: "secrets",
      version: "secretlint 12.0.0",
      status: "failed",
      files: 0,
      detections: 0,
      failure: "the worker ran out of memory",
      onError: "fail",
    },
    {
      name: "shell",
      version: "shellcheck 0.10",
      status: "failed",
      files: 0,
      detections: 0,
      failure: "not installed",
      onError: "warn",
    },
  ],
  unchecked: [
    {
      path: "src/broken.py",
      analyzer: "python",
      kind: "syntax-error",
      message: "Expected `)`, found newline",
      line: 7,
    },
    { path: "web/bundle.js", analyzer: "javascript", kind: "timeout", message: "took longer than 10 s" },
    { path: "bin/deploy", analyzer: "shell", kind: "unreadable", message: "permission denied" },
  ],
  uncheckedByChoice: [
    { language: "Go", files: 3, analyzer: "gosec" },
    { language: "Dockerfile", files: 1, analyzer: "hadolint" },
  ],
  skipped: [
    { path: "logo.png", reason: "binary" },
    { path: "vendor/jquery.min.js", reason: "minified" },
    { path: "icons.bin", reason: "binary" },
  ],
  suppressions: [
    {
      source: "inline",
      form: "provenfix-ignore",
      path: "src/safe.py",
      line: 11,
      rules: ["S602"],
      reason: "the name comes from our own table",
      uses: 1,
      held: true,
    },
    {
      source: "inline",
      form: "provenfix-ignore",
      path: "src/web/unpack.py",
      line: 12,
      rules: ["S602"],
      reason: "",
      uses: 0,
      held: false,
      problem: "it gives no reason",
    },
    {
      source: "configuration",
      form: "suppressions[1]",
      path: "tests/**",
      line: 14,
      rules: ["CWE-798"],
      reason: "test data",
      owner: "@team",
      expires: "2026-01-31",
      uses: 0,
      held: false,
      problem: "it expired on 2026-01-31",
    },
    {
      source: "native",
      form: "nosec",
      path: "src/tidy.py",
      line: 3,
      rules: ["B101"],
      reason: "",
      uses: 0,
      held: true,
      problem: "unused: B101 is not found there",
    },
  ],
  baseline: {
    path: ".provenfix/baseline.json",
    accepted: 1,
    stale: [{ fingerprint: "deadbeef00112233", ruleId: "S324", path: "src/gone.py", count: 2 }],
  },
  rules: [
    rule({ id: "S602", aliases: ["B602"] }),
    rule({
      id: "S608",
      title: "SQL built from strings",
      cwe: ["CWE-89"],
      severity: "medium",
      confidence: "low",
      family: "sql-injection",
      help: {
        ...HELP,
        link: "https://cwe.mitre.org/data/definitions/89.html",
        why: "A quote in the value ends the string, and the rest of the value becomes part of the statement.",
        fix: "Leave the value out of the statement and hand it over as a parameter.",
        bad: 'db.execute("… where name = \'" + name + "\'")',
        good: 'db.execute("… where name = ?", [name])',
      },
    }),
    rule({ id: "S101", title: "`assert` is stripped by -O", cwe: ["CWE-703"], severity: "low" }),
    rule({
      id: "js/code-injection",
      analyzer: "javascript",
      title: "Code built from input",
      cwe: ["CWE-95", "CWE-94"],
      severity: "critical",
      family: "code-injection",
      help: {
        ...HELP,
        language: "javascript",
        why: "`eval` gives the sender of the request everything that the program may do.",
        fix: "Parse the value with `JSON.parse`, or look the wanted action up in a table.",
        bad: "eval(request.body)",
        good: "JSON.parse(request.body)",
      },
    }),
    rule({ id: "py.shell", analyzer: "semgrep" }),
  ],
  notices: ["2 files are staged and changed again since: the index was scanned, not the working tree"],
});

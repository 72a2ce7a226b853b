import { expect, test } from "vitest";
import { readSarif } from "../../../src/analyzers/sarif/read.ts";
import { at, only, read, sarif } from "./support.ts";

const driver = (rules: object[], more: object = {}) => ({ tool: { driver: { name: "Tool", rules }, ...more } });

test.for([
  ["by its index", { ruleIndex: 1 }, "B"],
  ["by its id", { ruleId: "B" }, "B"],
  ["by a reference", { rule: { id: "B", index: 1 } }, "B"],
  ["below a rule", { ruleId: "B/2" }, "B/2"],
  ["by an id that contradicts the index", { ruleId: "B", ruleIndex: 0 }, "B"],
] as const)("a result names its rule %s", async ([, named, id]) => {
  const rules = [{ id: "A" }, { id: "B", defaultConfiguration: { level: "error" } }];
  const { first } = await only(named, driver(rules));
  expect(first?.statement).toMatchObject({ ruleId: id, severity: "high" });
});

test("a rule of an extension is found, by index and by id", async () => {
  const extensions = [{ name: "Pack", rules: [{ id: "E1", properties: { tags: ["CWE-89: SQL Injection"] } }] }];
  const byIndex = await only(
    { rule: { index: 0, toolComponent: { index: 0 } } },
    driver([{ id: "A" }], { extensions }),
  );
  const byId = await only({ ruleId: "E1" }, driver([{ id: "A" }], { extensions }));
  expect(byIndex.first?.statement).toMatchObject({ ruleId: "E1", cwe: ["CWE-89"] });
  expect(byId.first?.statement.cwe).toEqual(["CWE-89"]);
});

test.for([
  [{ "security-severity": "9.1" }, "critical"],
  [{ "security-severity": "8.9" }, "high"],
  [{ "security-severity": "6.9" }, "medium"],
  [{ "security-severity": "0.1" }, "low"],
  [{ "security-severity": "HIGH" }, "high"],
  [{ issue_severity: "LOW" }, "low"],
  [{ "zizmor/severity": "Informational" }, "note"],
  [{ "problem.severity": "error" }, "high"],
  [{}, "medium"],
] as const)("a rule with %j is %s", async ([properties, severity]) => {
  const { rules } = await only({ ruleId: "A" }, driver([{ id: "A", properties }]));
  expect(rules[0]?.severity).toBe(severity);
});

test("a score outranks a result's level, a level its rule's", async () => {
  const scored = { id: "S", properties: { "security-severity": "9.8" } };
  const levelled = { id: "L", defaultConfiguration: { level: "note" } };
  expect((await only({ ruleId: "S", level: "note" }, driver([scored]))).first?.statement.severity).toBe("critical");
  expect((await only({ ruleId: "L", level: "error" }, driver([levelled]))).first?.statement.severity).toBe("high");
});

test("where a tool tags what is about security, its other rules do not block", async () => {
  const rules = [
    { id: "style", defaultConfiguration: { level: "error" }, properties: { tags: ["maintainability"] } },
    { id: "sql", defaultConfiguration: { level: "error" }, properties: { tags: ["security"] } },
  ];
  expect((await only({ ruleId: "style", level: "error" }, driver(rules))).first?.statement.severity).toBe("low");
  expect((await only({ ruleId: "sql" }, driver(rules))).first?.statement.severity).toBe("high");
});

test.for([
  [{ properties: { tags: ["security", "external/cwe/cwe-079"] } }],
  [{ properties: { tags: ["CWE-79: Cross-site Scripting"] } }],
  [{ properties: { cwe: "79" } }],
  [{ properties: { cwe: ["CWE-079"] } }],
  [{ helpUri: "https://cwe.mitre.org/data/definitions/79.html" }],
  [{ relationships: [{ target: { id: "79", toolComponent: { name: "CWE" } } }] }],
] as const)("the CWE in %j", async ([descriptor]) => {
  expect((await only({ ruleId: "A" }, driver([{ id: "A", ...descriptor }]))).rules[0]?.cwe).toEqual(["CWE-79"]);
});

test("a result's own taxa, by index too", async () => {
  const taxonomies = [{ name: "CWE", taxa: [{ id: "22" }, { id: "78" }] }];
  const { first } = await only({ ruleId: "A", taxa: [{ index: 1, toolComponent: { index: 0 } }] }, { taxonomies });
  expect(first?.statement.cwe).toEqual(["CWE-78"]);
});

test("precision becomes confidence", async () => {
  const rules = [{ id: "A", properties: { precision: "very-high" } }];
  expect((await only({ ruleId: "A" }, driver(rules))).first?.statement.confidence).toBe("high");
  expect((await only({ ruleId: "A", properties: { issue_confidence: "LOW" } })).first?.statement.confidence).toBe(
    "low",
  );
});

test.for([
  [{ text: "plain" }, "plain"],
  [{ markdown: "only `this`" }, "only `this`"],
  [{ id: "default", arguments: ["x", "1"] }, "x is {1} not 1"],
  [{ id: "shared", arguments: ["x"] }, "of the tool: x"],
  [{ text: "flows from [here](1) to [there](https://example.org/x)" }, "flows from here to there"],
  [{ text: String.raw`\[not a link\](1)` }, "[not a link](1)"],
  [{ text: "{0} stays" }, "{0} stays"],
  [{ text: "{0} and {7}", arguments: ["a"] }, "a and {7}"],
] as const)("the message of %j", async ([message, text]) => {
  const rules = [{ id: "A", messageStrings: { default: { text: "{0} is {{1}} not {1}" } } }];
  const tool = { driver: { name: "Tool", rules, globalMessageStrings: { shared: { text: "of the tool: {0}" } } } };
  expect((await only({ ruleId: "A", message }, { tool })).first?.statement.message).toBe(text);
});

test("a result without a message has its rule's title, and that is told", async () => {
  const { first, told } = await only(
    { ruleId: "A", message: {} },
    driver([{ id: "A", shortDescription: { text: "Title" } }]),
  );
  expect(first?.statement.message).toBe("Title");
  expect(told[0]).toContain("runs[0].results[0].message");
});

test.for([
  ["pass", undefined],
  ["notApplicable", undefined],
  ["informational", undefined],
  ["open", "note"],
  ["review", "note"],
  ["fail", "medium"],
] as const)("a result of kind %s", async ([kind, severity]) => {
  expect((await only({ ruleId: "A", kind })).first?.statement.severity).toBe(severity);
});

test("what is gone since the tool's baseline is no finding", async () => {
  expect((await only({ baselineState: "absent" })).first).toBeUndefined();
  expect((await only({ baselineState: "unchanged" })).first).toBeDefined();
});

test.for([
  [[{ kind: "external", justification: "reviewed" }], "reviewed"],
  [[{ kind: "inSource", status: "accepted" }], "suppressed in the source, without a justification"],
  [[{ kind: "external", status: "underReview" }], undefined],
  [
    [
      { kind: "external", status: "accepted" },
      { kind: "inSource", status: "rejected" },
    ],
    undefined,
  ],
  [[], undefined],
] as const)("suppressions %j", async ([suppressions, text]) => {
  expect((await only({ suppressions })).first?.suppressed).toBe(text);
});

test("each location of a result is a place of it", async () => {
  const { first } = await only({ locations: [at("a.py"), at("b.py", { startLine: 7 })] });
  expect(first?.spots.map(({ place, region }) => [place.paths[0], region.startLine])).toEqual([
    ["a.py", 1],
    ["b.py", 7],
  ]);
});

test("what has no place in a file is counted, and named by what there is", async () => {
  const locations = [{ logicalLocations: [{ fullyQualifiedName: "Worker.DoWork" }] }];
  const { runs, losses } = await read(sarif({ results: [{ ruleId: "A", message: { text: "m" }, locations }] }));
  expect(runs[0]).toMatchObject({ results: [], placeless: 1 });
  expect(losses.told[0]).toBe('runs[0].results[0].locations[0]: left out: it names no file, only "Worker.DoWork"');
});

test("the tool's own troubles, with the file that they are about", async () => {
  const notification = { level: "error", message: { text: "cannot parse" }, locations: [at("a.py")] };
  const invocations = [
    {
      executionSuccessful: true,
      toolExecutionNotifications: [notification, { level: "warning", message: { text: "x" } }],
    },
    { executionSuccessful: false, exitCode: 3 },
  ];
  const { runs } = await read(sarif({ results: [], invocations }));
  expect(runs[0]?.troubles).toMatchObject([
    { message: "cannot parse", place: { paths: ["a.py"] } },
    { message: "says that it did not end well (3)", place: undefined },
  ]);
});

test("secrets are marked, so that they are masked", async () => {
  const rules = [{ id: "A", properties: { tags: ["CWE-798"] } }];
  expect((await only({ ruleId: "A" }, driver(rules))).first?.statement.secret).toBe(true);
  expect((await only({ ruleId: "aws" }, { tool: { driver: { name: "gitleaks" } } })).first?.statement.secret).toBe(
    true,
  );
  expect((await only({ ruleId: "A" })).first?.statement.secret).toBeUndefined();
});

test("a list that a program in Go leaves empty", async () => {
  const { runs } = await read(
    Buffer.from('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Bearer"}},"results":null}]}'),
  );
  expect(runs).toMatchObject([{ analyzer: "bearer", stated: 0, results: [] }]);
});

const BAD: [string, Buffer, string][] = [
  ["an empty file", Buffer.of(), "is empty"],
  ["no JSON", Buffer.from("<html>"), "is not JSON"],
  ["a truncated file", sarif({ results: [] }).subarray(0, -9), "it ends in the middle"],
  ["garbage behind it", Buffer.concat([sarif({ results: [] }), Buffer.from("}")]), "wrong from character"],
  ["NaN", Buffer.from('{"runs": NaN}'), "is not JSON"],
  ["a list", Buffer.from("[]"), "no list `runs`"],
  ["null", Buffer.from("null"), "no list `runs`"],
  ["no run", Buffer.from('{"version":"2.1.0","runs":[]}'), "holds no run"],
  ["a run without results", sarif({}), "its tool did not scan"],
  ["results elsewhere", sarif({ results: [], externalPropertyFileReferences: { results: [{}] } }), "in other files"],
  ["too many results", sarif({ results: Array.from({ length: 250_001 }, () => 0) }), "has 250001 results"],
];

test.for(BAD)("%s is refused with the reason", async ([, bytes, reason]) => {
  expect(await readSarif(bytes)).toMatchObject({ kind: "bad", message: expect.stringContaining(reason) });
});

test.for([
  ["UTF-8 with a mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
  ["UTF-16LE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
  ["UTF-16BE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
] as const)("%s is read", async ([, encode]) => {
  const { runs } = await read(encode(sarif({ results: [{ ruleId: "ä", locations: [at("a.py")] }] }).toString()));
  expect(runs[0]?.results[0]?.statement.ruleId).toBe("ä");
});

test("bytes that are not UTF-8 are told", async () => {
  const bytes = Buffer.from(sarif({ results: [{ ruleId: "A", message: { text: "caf?" }, locations: [at("a.py")] }] }));
  bytes[bytes.indexOf("?")] = 0xe9;
  const { runs, losses } = await read(bytes);
  expect(runs[0]?.results[0]?.statement.message).toBe("caf\uFFFD");
  expect(losses.told[0]).toContain("not UTF-8");
});

test.for([
  [
    "__proto__ and constructor are names like any other",
    '{"ruleId":"__proto__","message":{"id":"constructor"},"rule":{"__proto__":{"id":"x"}}',
  ],
  [
    "numbers that are no positions",
    '{"ruleId":"A","locations":[{"physicalLocation":{"artifactLocation":{"uri":"a"},"region":{"startLine":-3,"startColumn":1.5,"endLine":1e308,"endColumn":"9"}}}]',
  ],
  [
    "types that are none",
    '{"ruleId":7,"message":[],"locations":{"a":1},"level":{},"suppressions":"x","taxa":{},"properties":[]',
  ],
] as const)("%s", async ([, start]) => {
  const reading = await readSarif(Buffer.from(`{"version":"2.1.0","runs":[{"tool":null,"results":[${start}}]}]}`));
  expect(reading.kind).toBe("read");
  expect(({} as Record<string, unknown>)["id"]).toBeUndefined();
  const told = reading.kind === "read" ? reading.losses.told : [];
  expect(told.length).toBeGreaterThan(0);
});

test("nesting of any depth does no harm", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const text = `{"version":"2.1.0","runs":[{"tool":{},"results":[{"ruleId":"A","message":${deep},"locations":${deep}}]}]}`;
  const { runs } = await read(Buffer.from(text));
  expect(runs[0]).toMatchObject({ stated: 1, results: [], placeless: 1 });
});

test("losses are counted, and the first ones told", async () => {
  const { losses } = await read(sarif({ results: Array.from({ length: 1000 }, () => ({})) }));
  expect(losses.count).toBe(3000 - 1000);
  expect(losses.told).toHaveLength(10);
});

test("what is said of a rule elsewhere completes what the file lacks", async () => {
  const { first, rules } = await only({ ruleId: "py/sql-injection" }, { tool: { driver: { name: "CodeQL" } } });
  expect(first?.statement.cwe).toEqual(["CWE-89"]);
  expect(rules[0]?.family).toBe("sql-injection");
});

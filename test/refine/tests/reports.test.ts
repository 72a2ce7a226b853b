import { describe, expect, test } from "vitest";
import { parseCargo } from "../../../src/refine/gate/tests/reports/cargo.ts";
import { parseGoTest } from "../../../src/refine/gate/tests/reports/go.ts";
import { parseJest } from "../../../src/refine/gate/tests/reports/jest.ts";
import { parseJunit } from "../../../src/refine/gate/tests/reports/junit.ts";
import { parseLines } from "../../../src/refine/gate/tests/reports/lines.ts";
import { parseTap } from "../../../src/refine/gate/tests/reports/tap.ts";
import type { Report } from "../../../src/refine/gate/tests/report.ts";

const statuses = ({ cases }: Report) => Object.fromEntries([...cases.values()].map(({ id, status }) => [id, status]));

describe("JUnit XML", () => {
  // Surefire 3.2.5 writes this, one file a class; Gradle's are alike.
  const SUREFIRE = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0.2" name="shop.PriceTest" time="0.06" tests="4" errors="1" skipped="1" failures="1">
  <properties><property name="java.version" value="17.0.13"/></properties>
  <testcase name="reads" classname="shop.PriceTest" time="0.02"/>
  <testcase name="parametrised(int)[1]" classname="shop.PriceTest" time="0.001"/>
  <testcase name="fails" classname="shop.PriceTest" time="0.003">
    <failure message="expected: &lt;4&gt; but was: &lt;5&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <4>
	at shop.PriceTest.fails(PriceTest.java:12)]]></failure>
    <system-out><![CDATA[hello]]></system-out>
  </testcase>
  <testcase name="breaks" classname="shop.PriceTest"><error type="java.lang.RuntimeException">boom</error></testcase>
  <testcase name="later" classname="shop.PriceTest"><skipped message="not yet"/></testcase>
</testsuite>`;

  test("of Surefire, several files as one", () => {
    const second = SUREFIRE.replaceAll("PriceTest", "TaxTest");
    const report = parseJunit([SUREFIRE, second]);
    expect(report.cases.size).toBe(10);
    expect(statuses(report)).toMatchObject({
      "shop.PriceTest::reads": "passed",
      "shop.PriceTest::parametrised(int)[1]": "passed",
      "shop.PriceTest::fails": "failed",
      "shop.PriceTest::breaks": "error",
      "shop.TaxTest::later": "skipped",
    });
    expect(report.cases.get("shop.PriceTest::fails")?.message).toContain("expected: <4> but was: <5>");
  });

  test("nested suites, one case, no case, names that are there twice", () => {
    const twice =
      '<testsuites><testsuite name="a"><testsuite name="b"><testcase name="x"/><testcase name="x"><failure/></testcase></testsuite></testsuite></testsuites>';
    expect(statuses(parseJunit([twice]))).toEqual({ x: "passed", "x #2": "failed" });
    expect(parseJunit(['<testsuite tests="0"/>']).cases.size).toBe(0);
  });

  test.each([
    ["", /no XML|no <testsuite>/],
    ["<html></html>", /no <testsuite>/],
    ["<testsuite>", /it is no XML/],
    ['<!DOCTYPE x [<!ENTITY a "b">]><testsuite/>', /declares a document type/],
  ])("refuses %j", (text, problem) => {
    expect(() => parseJunit([text])).toThrow(problem);
  });
});

describe("TAP", () => {
  test("of `node --test`, with subtests and directives", () => {
    const text = `TAP version 13
# Subtest: price
    # Subtest: is read
    ok 1 - is read
      ---
      duration_ms: 0.5
      ...
    # Subtest: is skipped
    ok 2 - is skipped # SKIP later
    not ok 3 - fails
    1..3
not ok 1 - price
# Subtest: other
ok 2 - other # TODO
1..2`;
    expect(statuses(parseTap(text))).toEqual({
      "price > is read": "passed",
      "price > is skipped": "skipped",
      "price > fails": "failed",
      price: "failed",
      other: "skipped",
    });
  });

  test("what was planned and did not come, and a bail-out, are errors", () => {
    expect(statuses(parseTap("1..2\nok 1 - a"))).toEqual({ a: "passed", "(plan)": "error" });
    expect(statuses(parseTap("ok 1 - a\nBail out! no disk"))).toEqual({ a: "passed", "(bail out)": "error" });
    expect(() => parseTap("hello")).toThrow("no TAP");
  });
});

test("go test -json: subtests, a package that does not build, noise between the events", () => {
  const events = [
    { Action: "build-output", ImportPath: "m/b", Output: "b.go:3: undefined: z\n" },
    { Action: "build-fail", ImportPath: "m/b" },
    { Action: "run", Package: "m/a", Test: "TestA" },
    { Action: "pass", Package: "m/a", Test: "TestA/sub" },
    { Action: "pass", Package: "m/a", Test: "TestA" },
    { Action: "skip", Package: "m/a", Test: "TestB" },
    { Action: "pass", Package: "m/a" },
    { Action: "fail", Package: "m/b", FailedBuild: "m/b" },
  ];
  const text = ["go: downloading nothing", ...events.map((event) => JSON.stringify(event)), "{broken"].join("\n");
  expect(statuses(parseGoTest(text))).toEqual({
    "m/a.TestA/sub": "passed",
    "m/a.TestA": "passed",
    "m/a.TestB": "skipped",
    "m/b": "error",
  });
  expect(() => parseGoTest("")).toThrow("no events");
});

test("Jest's JSON: a file that cannot be loaded is an error of its own", () => {
  const passed = { ancestorTitles: ["price"], title: "is read", status: "passed", failureMessages: [] };
  const todo = { ancestorTitles: [], title: "later", status: "todo" };
  const testResults = [
    { name: "/x/a.test.js", status: "passed", assertionResults: [passed, todo] },
    { name: "/x/b.test.js", status: "failed", message: "SyntaxError", assertionResults: [] },
  ];
  const report = parseJest(JSON.stringify({ testResults }), (file) => file.slice(3));
  expect(statuses(report)).toEqual({
    "a.test.js > price > is read": "passed",
    "a.test.js > later": "skipped",
    "b.test.js": "error",
  });
});

test("cargo test: programs, documentation tests whose lines move, code that does not build", () => {
  const text = `     Running unittests src/lib.rs (target/debug/deps/shop-1)

running 2 tests
test tests::two ... ok
test tests::three ... FAILED

failures:

---- tests::three stdout ----
thread 'tests::three' panicked at src/lib.rs:12:9

test result: FAILED. 1 passed; 1 failed
   Doc-tests shop

running 1 test
test src/lib.rs - double (line 5) ... ok
`;
  const report = parseCargo(text);
  expect(statuses(report)).toEqual({
    "src/lib.rs::tests::two": "passed",
    "src/lib.rs::tests::three": "failed",
    "doc shop::src/lib.rs - double": "passed",
  });
  expect(report.cases.get("src/lib.rs::tests::three")?.message).toContain("panicked at");
  expect(() => parseCargo("error[E0425]: cannot find value `z`")).toThrow("did not build");
});

test("our own lines: a run that was cut off is no report", () => {
  const line = JSON.stringify({ id: "a", status: "passed" });
  expect(statuses(parseLines(`${line}\n{"end":true}\n`))).toEqual({ a: "passed" });
  expect(() => parseLines(`${line}\n`)).toThrow("breaks off after 1 tests");
  expect(() => parseLines(`${line}\n{"id`)).toThrow("no JSON object");
  expect(() => parseLines("")).toThrow("breaks off after 0 tests");
});

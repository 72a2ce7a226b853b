/** What the patched comparisons answer when they run: as before for texts, and never equal for what is missing. */
import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { timingSafeEqual } from "../../src/recipes/javascript/timing-safe-equal.ts";
import { compareDigest } from "../../src/recipes/python/compare-digest.ts";
import { patched } from "./harness.ts";

/** JavaScript: the two sides of each comparison. */
const PAIRS = [
  ['"abc"', '"abc"', true],
  ['"ключ"', '"ключ"', true],
  ['"abc"', '"abd"', false],
  ['"abc"', '"abcd"', false],
  ["null", '"null"', false],
  ["undefined", '"undefined"', false],
  ["undefined", "undefined", false],
  ["null", "null", false],
  ['""', '""', false],
  ["{}", '"[object Object]"', false],
  ['["abc"]', '"abc"', false],
  ['"abc"', "{ toString: 1 }", false],
] as const;

const SCRIPTS: Record<string, string> = {
  "two that may be missing":
    "module.exports = (user, req) => {\n  if (user.resetToken !== req.body.token) return false;\n  return true;\n};\n",
  "a header": "module.exports = (user, req) => {\n  return req.headers['x-token'] === user.token;\n};\n",
};

const asked = (left: string, right: string) =>
  `compare({ resetToken: ${left}, token: ${left} }, { body: { token: ${right} }, headers: { "x-token": ${right} } })`;

function runNode(source: string, expressions: readonly string[]): boolean[] {
  const code = `${source}\nconst compare = module.exports;\nconsole.log(JSON.stringify([${expressions.join(", ")}]))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", code], { encoding: "utf8" })) as boolean[];
}

describe("Node", () => {
  test.each(Object.entries(SCRIPTS))("%s", async (_title, before) => {
    const after = await patched(timingSafeEqual, "javascript", before);
    const answers = runNode(
      after,
      PAIRS.map(([left, right]) => asked(left, right)),
    );
    expect(answers).toEqual(PAIRS.map(([, , isEqual]) => isEqual));
  });

  test("a digest equals its own text, and nothing else", async () => {
    const before =
      'const crypto = require("crypto");\nmodule.exports = (body, signature) => {\n  return signature === crypto.createHmac("sha256", "k").update(body).digest("hex");\n};\n';
    const after = await patched(timingSafeEqual, "javascript", before);
    const digest = 'crypto.createHmac("sha256", "k").update("b").digest("hex")';
    const given = [digest, `[${digest}]`, "undefined", "null", '""', '"undefined"', "{ toString: 1 }"];
    expect(
      runNode(
        after,
        given.map((each) => `compare("b", ${each})`),
      ),
    ).toEqual([true, ...given.slice(1).map(() => false)]);
  });
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** Flask is not installed everywhere: this has what the patched code reads of it. */
const FLASK =
  'import sys, types\nsys.modules["flask"] = types.SimpleNamespace(request=types.SimpleNamespace(form={}))\n';

function runPython(source: string, calls: readonly string[]): boolean[] {
  const code = `${FLASK}${source}\n\nimport json\nprint(json.dumps([${calls.join(", ")}]))\n`;
  return JSON.parse(execFileSync("python3", ["-c", code], { encoding: "utf8" })) as boolean[];
}

const ask = ([given, token]: readonly [string, string]) =>
  `(vars(request).update(args=${given}), check(types.SimpleNamespace(token=${token})))[-1]`;

describe.skipIf(!hasPython)("Python", () => {
  test("a token that is missing equals nothing", async () => {
    const before =
      'from flask import request\n\n\ndef check(user_token, given):\n    request.form["token"] = given\n    return request.form["token"] == user_token\n';
    const after = await patched(compareDigest, "python", before);
    const calls = [
      'check("abc", "abc")',
      'check("é", "é")',
      'check("abc", "abd")',
      'check(None, "None")',
      'check(1, "1")',
      'check(b"a", "a")',
    ];
    expect(runPython(after, calls)).toEqual([true, true, false, false, false, false]);
  });

  test("a token of the request and one of the user that are both missing", async () => {
    const before =
      "from flask import request\n\n\ndef check(user):\n    return request.args.get('token') == user.token\n";
    const after = await patched(compareDigest, "python", before);
    const given = [
      ['{"token": "abc"}', '"abc"'],
      ['{"token": "abc"}', '"abd"'],
      ["{}", "None"],
      ['{"token": "None"}', "None"],
      ["{}", '""'],
    ] as const;
    expect(runPython(after, given.map(ask))).toEqual([true, false, false, false, false]);
  });

  test("a digest, in a condition that is negated", async () => {
    const before =
      'import hmac\n\n\ndef check(token, body):\n    return not hmac.new(b"k", body, "sha256").hexdigest() == token\n';
    const after = await patched(compareDigest, "python", before);
    const digest = 'hmac.new(b"k", b"b", "sha256").hexdigest()';
    const calls = [`check(${digest}, b"b")`, 'check("x", b"b")', 'check(None, b"b")', 'check("é", b"b")'];
    expect(runPython(after, calls)).toEqual([false, true, true, true]);
  });

  test("bytes", async () => {
    const before =
      'import hmac\n\n\ndef check(signature, body):\n    return hmac.new(b"k", body, "sha256").digest() != signature\n';
    const after = await patched(compareDigest, "python", before);
    const calls = [
      'check(hmac.new(b"k", b"b", "sha256").digest(), b"b")',
      'check(b"x", b"b")',
      'check(None, b"b")',
      'check("x", b"b")',
    ];
    expect(runPython(after, calls)).toEqual([false, true, true, true]);
  });
});

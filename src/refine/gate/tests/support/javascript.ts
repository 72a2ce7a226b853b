/** JavaScript files that go with a run: reporters for Mocha and `node --test`, and what a probe calls. For Node 18 and later. */

/** `mocha --reporter`. */
export const MOCHA_REPORTER = `
const fs = require("fs");
const path = require("path");
const { env } = process;
module.exports = class {
  constructor(runner) {
    const write = (record) => fs.appendFileSync(env.PROVENFIX_REPORT, JSON.stringify(record) + "\\n");
    const note = (status) => (test, error) => {
      const file = test.file ? path.relative(process.cwd(), test.file) : "";
      const titles = test.titlePath ? test.titlePath() : [test.fullTitle()];
      write({ id: [file, ...titles].join(" > "), file, status, message: error ? String(error.message || error) : "" });
    };
    runner.on("pass", note("passed"));
    runner.on("fail", note("failed"));
    runner.on("pending", note("skipped"));
    runner.once("end", () => write({ end: true }));
  }
};
`;

/** `node --test-reporter`: events of a file come in order, children before the point that closes their parent. */
export const NODE_REPORTER = `
import { appendFileSync } from "node:fs";
import path from "node:path";
const { env } = process;
const names = new Map();
const write = (record) => appendFileSync(env.PROVENFIX_REPORT, JSON.stringify(record) + "\\n");
export default async function* (source) {
  for await (const { type, data } of source) {
    const file = data && data.file ? path.relative(process.cwd(), data.file) : "";
    if (type === "test:start") {
      const open = names.get(file) ?? [];
      open.length = Math.min(open.length, data.nesting);
      open[data.nesting] = data.name;
      names.set(file, open);
    }
    if (type !== "test:pass" && type !== "test:fail") continue;
    const open = (names.get(file) ?? []).slice(0, data.nesting);
    const status = data.skip !== undefined || data.todo !== undefined ? "skipped" : type === "test:pass" ? "passed" : "failed";
    const error = data.details && data.details.error;
    const message = error ? String((error.cause && error.cause.message) || error.message || error) : "";
    // A file as a whole is reported too: by its path.
    const isFile = data.nesting === 0 && path.resolve(data.name) === path.resolve(data.file || "");
    write({ id: isFile ? file : [file, ...open, data.name].join(" > "), file, status, message });
  }
  write({ end: true });
}
`;

/**
 * Preloaded into every Node process of the run; a marker in the patched code calls it with its realm's global object, in which test
 * runners keep the test under way.
 */
export const JAVASCRIPT_PROBE = `
const fs = require("fs");
const { appendFileSync, readFileSync, openSync, writeSync, closeSync } = fs;
const { env } = process;
const settings = JSON.parse(env.PROVENFIX_PROBE || "null");
const seen = new Set();

function vitest(worker) {
  const task = worker.current;
  if (!task || !task.suite && !task.file) return { file: worker.filepath };
  const names = [];
  for (let at = task; at && at.name !== undefined && at !== at.file; at = at.suite) names.unshift(at.name);
  return task.type === "test" || task.type === "custom" ? { file: worker.filepath, test: names.join(" > ") } : { file: worker.filepath };
}

function context(realm) {
  const jest = realm[Symbol.for("$$jest-matchers-object")];
  if (realm.__vitest_worker__) return vitest(realm.__vitest_worker__);
  if (jest && jest.state && jest.state.testPath) {
    const { currentTestName, testPath } = jest.state;
    return currentTestName ? { file: testPath, test: currentTestName } : { file: testPath };
  }
  if (process.__provenfixTest) return process.__provenfixTest;
  return process.argv[1] ? { file: process.argv[1] } : {};
}

function plant(where) {
  const numbers = new Set(readFileSync(settings.hits, "utf8").split("\\n").filter(Boolean).map((line) => JSON.parse(line).n));
  if (numbers.size < settings.total) return false;
  for (let turn = 0; turn < settings.plants; turn += 1) {
    try {
      const fd = openSync(settings.planted + turn, "wx");
      writeSync(fd, JSON.stringify(where));
      closeSync(fd);
      return true;
    } catch {}
  }
  return false;
}

if (settings) {
  process.__provenfix = (number, realm) => {
    const where = context(realm);
    const key = JSON.stringify([number, where]);
    if (seen.has(key)) return;
    seen.add(key);
    appendFileSync(settings.hits, JSON.stringify({ n: number, ...where }) + "\\n");
    if (where.test !== undefined && plant(where)) throw new Error("planted by provenfix to see that the tests notice it");
  };
  if (env.NODE_TEST_CONTEXT) {
    const { beforeEach, afterEach } = require("node:test");
    beforeEach((test) => { process.__provenfixTest = { file: process.argv[1], test: test && (test.fullName || test.name) || "" }; });
    afterEach(() => { process.__provenfixTest = undefined; });
  }
}
`;

/** `mocha --require`. */
export const MOCHA_HOOKS = `
exports.mochaHooks = {
  beforeEach() {
    const test = this.currentTest;
    process.__provenfixTest = { file: test.file, test: test.titlePath ? test.titlePath().join(" > ") : test.fullTitle() };
  },
  afterEach() { process.__provenfixTest = undefined; },
};
`;

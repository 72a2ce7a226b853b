import { expect, test } from "vitest";
import { isWrongCure } from "../../../src/analyzers/patterns/cures.ts";

const PATH = ["os.path.basename"];
const SHELL = ["shlex.quote", "pipes.quote"];

test.for<[string, readonly string[], boolean]>([
  ["html.escape", PATH, true],
  ["shlex.quote", PATH, true],
  ["urllib.parse.quote", PATH, true],
  ["werkzeug.utils.secure_filename", PATH, false],
  ["sanitize_filename", PATH, false],
  ["html.escape", SHELL, true],
  ["shlex.quote", SHELL, false],
  ["html.escape", [], false],
])("%s with %s: %s", ([name, sanitizers, wrong]) => {
  expect(isWrongCure(name, sanitizers)).toBe(wrong);
});

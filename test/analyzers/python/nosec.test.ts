import { describe, expect, it } from "vitest";
import { of, summary } from "./checker.ts";

const head = "import subprocess  # nosec\n";
const shell = (comment: string): string => `${head}subprocess.run(f"ls {x}", shell=True)  ${comment}\n`;

describe("a nosec comment on one line", () => {
  it.each([
    ["# nosec", true],
    ["#nosec", true],
    ["# nosec B602", true],
    ["# nosec: B602", true],
    ["# nosec B101,B602", true],
    ["# nosec B101, B602", true],
    ["# nosec B101 B602", true],
    ["# nosec subprocess_popen_with_shell_equals_true", true],
    ["# type: ignore # nosec B602 # noqa: E501", true],
    ["# nosec (the folder is ours)", true],
    ["# nosec B101", false],
    ["# nosec: assert_used", false],
    ["# NOSEC", false],
    ["# no sec", false],
  ])("%s silences: %s", async (comment, silences) => {
    expect(await of("S602", shell(comment))).toEqual([silences ? "S602@2 by nosec@2" : "S602@2"]);
  });

  it("is not a comment inside a string", async () => {
    expect(await of("S602", `${head}subprocess.run("# nosec" + x, shell=True)\n`)).toEqual(["S602@2"]);
    expect(await of("S307", 'x = """\n# nosec\n""" + eval(y)\n')).toEqual(["S307@3"]);
  });
});

function call(a: string, b: string, c: string): string {
  return `${head}outer(\n    subprocess.run(  ${a}\n        f"ls {x}",\n        shell=True,  ${b}\n    ),\n    1,  ${c}\n)\n`;
}

describe("a nosec comment in a statement of several lines", () => {
  it("holds on every line of the flagged call", async () => {
    expect(await of("S602", call("# nosec", "", ""))).toEqual(["S602@3 by nosec@3"]);
    expect(await of("S602", call("", "# nosec B602", ""))).toEqual(["S602@3 by nosec@5"]);
  });

  it("does not hold on the lines of another argument", async () => {
    expect(await of("S602", call("", "", "# nosec"))).toEqual(["S602@3"]);
  });

  it("lets a list of tests outdo a bare comment, as Bandit does", async () => {
    expect(await of("S602", call("# nosec B101", "# nosec", ""))).toEqual(["S602@3"]);
  });

  it("holds on every line of a statement that is no call", async () => {
    expect(await of("S105", 'config["password"] = (\n    "hunter2"\n)  # nosec\n')).toEqual(["S105@2 by nosec@3"]);
    expect(await of("S110", "try:\n    go()\nexcept Exception:\n    pass  # nosec\n")).toEqual(["S110@3 by nosec@4"]);
  });

  it("does not reach the next statement", async () => {
    expect(await of("S307", "eval(x)\n# nosec\neval(y)\n")).toEqual(["S307@1", "S307@3"]);
  });
});

it("silences imports, by Bandit's id", async () => {
  expect(await summary("import pickle  # nosec B403\nimport telnetlib  # nosec B403\n")).toEqual([
    "S401@2",
    "S403@1 by nosec@1",
  ]);
});

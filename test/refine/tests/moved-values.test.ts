import { describe, expect, test } from "vitest";
import { movedValues } from "../../../src/refine/gate/tests/moved-values.ts";
import { change, judge, repositoryOf, said } from "./support.ts";
import { hasPytest } from "./tools.ts";

const moved = (before: string, after: string) => movedValues([{ path: "app.py", before, after }]);

test("a literal that a patch reads from the environment", () => {
  expect(moved('TOKEN = "abc"\n', 'import os\n\nTOKEN = os.environ["TOKEN"]\n')).toEqual({ TOKEN: "abc" });
  expect(moved("db(password='abc', n=1)\n", "db(password=os.environ['PASSWORD'], n=1)\n")).toEqual({ PASSWORD: "abc" });
});

test.each([
  ["nothing that was there before", 'T = os.environ["T"]\n', 'import os\nT = os.environ["T"]\n'],
  ["no value that was computed", "T = make()\n", 'T = os.environ["T"]\n'],
  ["no value that may be another's", 'T = "a"\nif x:\n    pass\nT = "b"\n', 'T = os.environ["T"]\n'],
  ["nothing that decides how the suite runs", 'P = "/tmp/x"\n', 'P = os.environ["PATH"]\n'],
])("%s", (_title, before, after) => {
  expect(moved(before, after)).toEqual({});
});

const FILES = {
  "app.py": 'import sys\n\nAPI_TOKEN = "hunter2-token"\n\n\ndef header():\n    return "Bearer " + API_TOKEN\n',
  "test_app.py": "import app\n\n\ndef test_header():\n    assert app.header().startswith('Bearer h')\n",
};

describe.skipIf(!hasPytest)("pytest", () => {
  test("a patch that moves a constant of the module to the environment can be proven, and one that makes another value of it cannot", async () => {
    await using repository = await repositoryOf(FILES);
    const patch = (name: string) =>
      change(
        repository,
        "app.py",
        'import sys\n\nAPI_TOKEN = "hunter2-token"',
        `import os\nimport sys\n\nAPI_TOKEN = os.environ["API_TOKEN"]${name}`,
      );
    const [good, bad] = await judge(repository, [[patch("")], [patch("[9:]")]]);
    expect(said(good)).toMatch(/^passed: 1 test passes as before; the patched lines run while test_app\.py is loaded/);
    expect(said(bad)).toMatch(/^failed/);
  });
});

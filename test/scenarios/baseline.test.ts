/** Accepting what is there, and refusing what comes anew. */
import { expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";

const DEFECT = "import os\n\n\ndef run(command):\n    os.system(command)\n";
const TWO = `${DEFECT}\n\ndef again(command):\n    os.system(command)\n`;

test("known findings pass, a second copy blocks, a mended one is stale", async () => {
  await using repository = await createRepository();
  repository.write("app.py", DEFECT);
  expect(repository.run("scan", "--all").code).toBe(1);
  expect(repository.run("baseline").code).toBe(0);
  const first = repository.read(".provenfix/baseline.json");
  expect(repository.run("scan", "--all").code).toBe(0);
  expect(repository.run("scan", "--all", "--no-baseline").code).toBe(1);

  repository.write("app.py", TWO);
  expect(repository.run("scan", "--all").code).toBe(1);
  const grown = repository.run("baseline", "--check");
  expect(grown.code).toBe(1);
  expect(grown.stdout).toContain("app.py");

  repository.write("app.py", DEFECT.replace("os.system(command)", "os.getpid()"));
  const mended = repository.run("scan", "--all");
  expect(mended.code).toBe(0);
  expect(mended.stdout).toContain("matches nothing any more");
  expect(repository.run("baseline", "--check").code).toBe(0);
  expect(repository.read(".provenfix/baseline.json")).toBe(first);
  repository.run("baseline");
  expect(repository.read(".provenfix/baseline.json")).toContain('"entries": []');
});

test("a known finding is still known after moving within its file and being indented", async () => {
  await using repository = await createRepository();
  repository.write("app.py", DEFECT);
  repository.run("baseline");
  repository.write("app.py", `import os\n\n\nclass Shell:\n    def run(self, command):\n        os.system(command)\n`);
  expect(repository.run("scan", "--all").code).toBe(0);
});

test("no baseline is written of a scan that is not whole", async () => {
  await using repository = await createRepository();
  repository.write("app.py", DEFECT);
  repository.write("broken.py", "def f(:\n");
  const { code, stderr } = repository.run("baseline");
  expect(code).toBe(2);
  expect(stderr).toContain("broken.py");
  expect(() => repository.read(".provenfix/baseline.json")).toThrow("ENOENT");
});

test("a baseline that cannot be understood is an error that names it, not an empty one", async () => {
  await using repository = await createRepository();
  repository.write("app.py", DEFECT);
  repository.write(".provenfix/baseline.json", "{");
  const { code, stderr } = repository.run("scan", "--all");
  expect(code).toBe(2);
  expect(stderr).toContain(".provenfix/baseline.json");
});

test("a baseline that only lies in the working tree does not open the gate for a commit", async () => {
  await using repository = await createRepository();
  repository.write("app.py", "print(1)\n");
  repository.run("baseline");
  repository.commit("an empty baseline");
  repository.write("app.py", DEFECT);
  repository.git("add", "app.py");
  expect(repository.run("baseline").code).toBe(0);
  expect(repository.run("scan", "--staged").code).toBe(1);
  repository.git("add", ".provenfix/baseline.json");
  expect(repository.run("scan", "--staged").code).toBe(0);
});

/** A stand-in for the project's test bench: the visible tests on each text, without a copy, and as if each test executed the patch. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("tests_of.py", import.meta.url));

/** Runs the visible half of the functional tests on each text. */
function runTests(job) {
  return new Promise((resolve, reject) => {
    const child = spawn("python3", [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", () =>
      resolve(
        output
          .trim()
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      ),
    );
    child.stdin.end(JSON.stringify(job));
  });
}

const PROOF = { command: "pytest", flaky: [], executing: ["test_it"], sandbox: "unsandboxed", seconds: 0 };

export function quickTests(case_, before) {
  return {
    async judge(patches) {
      const texts = patches.map(([change]) => change.after);
      const results = await runTests({ before, tests: case_.tests, function: case_.function, step: 2, patches: texts });
      return results.map(({ lost, passed }) =>
        lost.length > 0
          ? { check: "tests", status: "failed", evidence: lost.map((message) => ({ message })) }
          : { check: "tests", status: "passed", evidence: [], proof: { ...PROOF, passed } },
      );
    },
  };
}

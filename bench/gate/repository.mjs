/** One case of the labelled patches as a git repository of its own, with the visible half of its functional tests. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * @param script `make_repo.py` of the data
 * @param before the code, where it is not the case's own; it is what is staged
 */
export function caseRepository(script, id, before) {
  const parent = mkdtempSync(path.join(tmpdir(), "provenfix-bench-"));
  const folder = path.join(parent, "case");
  execFileSync("python3", [script, id, folder, "--tests", "half"], { stdio: "pipe" });
  writeFileSync(path.join(folder, "solution.py"), before);
  execFileSync("git", ["-C", folder, "add", "solution.py"], { stdio: "pipe" });
  return { folder, [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Where a patch came from, and what proves it, in words. */
import type { Provenance } from "../model/candidate.ts";
import type { Verdict } from "../model/verdict.ts";
import { escapeLine } from "./escape.ts";
import { plural } from "./summary.ts";

export function originOf(provenance: Provenance): string {
  switch (provenance.kind) {
    case "recipe":
      return `recipe ${escapeLine(provenance.recipe)}`;
    case "knowledge":
      return `knowledge ${escapeLine(provenance.entry)}`;
    case "file":
      return escapeLine(provenance.path);
    case "model":
      return escapeLine(
        `${provenance.strategy}, ${provenance.model}, solution ${provenance.solution}, turn ${provenance.turn}`,
      );
  }
}

/** Which checks and which tests prove it. */
export function proofOf(verdict: Verdict): string {
  const passed = verdict.checks.filter(({ status }) => status === "passed").map(({ check }) => check);
  const checks = passed.length === 0 ? "" : `passed: ${passed.join(", ")}`;
  const tests = "tests" in verdict ? verdict.tests : undefined;
  if (tests === undefined) return checks;
  const flaky = tests.flaky.length === 0 ? "" : `; set aside as flaky: ${tests.flaky.join(", ")}`;
  const executing = tests.executing.slice(0, 5).join(", ");
  const more = tests.executing.length > 5 ? ` and ${tests.executing.length - 5} more` : "";
  const by = tests.executing.length === 0 ? "" : `; the patch is executed by ${executing}${more}`;
  return `${checks}; ${plural(tests.passed, "test")} passed before and after (${tests.command}, ${tests.sandbox})${by}${flaky}`;
}

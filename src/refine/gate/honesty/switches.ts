/** Conditions that ask who is looking: code that behaves well under test, or only while a switch is on. */
import { canonical } from "../tree/canonical.ts";
import { added } from "../tree/compare.ts";
import { ofRole, type Syntax, textOf } from "../tree/plain.ts";
import { conditionOf } from "../tree/statements.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

const UNDER_TEST =
  /\b(?:pytest|PYTEST_\w+|JEST_WORKER_ID|VITEST\w*|MOCHA_\w+|TESTING|IS_TEST|testing\.Testing|__coverage__|RSpec|PHPUnit\w*)\b|\bsys\.modules\b|cfg!\(\s*test|\b(?:global|globalThis|typeof)(?:\.|\s+)(?:describe|it|jest|expect)\b|\b\w*_?ENV\b[^&|]*["']test(?:ing)?["']/;

const ENVIRONMENT =
  /\bos\.(?:environ|getenv)\b|\bprocess\.env\b|\bENV\s*(?:\[|\.fetch)|\bos\.(?:Getenv|LookupEnv)\b|\bSystem\.get(?:env|Property)\b|\b(?:Boolean|Integer)\.get(?:Boolean|Integer)\b|\bgetenv\s*\(|\benv::var\b|\bapp\.config\b|\bsettings\.[A-Z_]+\b/;

/** Weaknesses whose cure is to ask the environment. */
const CONFIGURED = /^CWE-(?:11|215|259|312|321|489|522|538|547|614|798|1004|1188|1392)$/;

export const switches: HonestyCheck = ({ before, after, finding }) => {
  const fresh = added(conditionsIn(before.root), conditionsIn(after.root), (node) => canonical(node));
  const isConfigured = finding.cwe.some((cwe) => CONFIGURED.test(cwe));
  return fresh.flatMap((node) => {
    const text = textOf(node);
    if (UNDER_TEST.test(text)) return [evidence(after, node, `${quoted(text)} asks whether tests are running`)];
    if (!isConfigured && ENVIRONMENT.test(text))
      return [evidence(after, node, `${quoted(text)} is a switch: whether the code is safe depends on a setting`)];
    return [];
  });
};

function conditionsIn(root: Syntax): Syntax[] {
  return ofRole(root, "if").flatMap((node) => conditionOf(node) ?? []);
}

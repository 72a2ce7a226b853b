/** One before and after, judged by every honesty check. */
import type { Finding } from "../../../src/model/finding.ts";
import { HONESTY_CHECKS } from "../../../src/refine/gate/honesty/honesty.ts";
import type { GateProject } from "../../../src/refine/gate/project.ts";
import { readCode } from "../../../src/refine/gate/tree/code.ts";
import { withoutSame } from "../../../src/refine/gate/tree/same.ts";
import { languageOf } from "../../../src/syntax/languages.ts";

export interface Example {
  title: string;
  path: string;
  before: string;
  after: string;
  /** 1-based line of the finding in `before`; its first line unless told. */
  line?: number;
  cwe?: string;
  dependencies?: string[];
  files?: string[];
}

export function findingAt(path: string, line: number, cwe = "CWE-78"): Finding {
  const region = { startLine: line, startColumn: 1, endLine: line, endColumn: 80 };
  const own = {
    analyzer: "python",
    ruleId: "S1",
    message: "weak",
    severity: "high",
    confidence: "high",
    cwe: [cwe],
  } as const;
  return {
    ...own,
    ...region,
    cwe: [cwe],
    title: "weak",
    family: "weak",
    path,
    frame: { firstLine: line, lines: [] },
    fingerprint: "f:1",
    lineHash: "",
    witnesses: [{ ...own, cwe: [cwe], region }],
    disposition: "blocking",
    reason: "",
  };
}

export function projectOf(dependencies: readonly string[] = [], files: readonly string[] = []): GateProject {
  return { dependencies: new Set(dependencies), versions: new Map(), has: (path) => files.includes(path) };
}

/** What each check that objects says, by its name. */
export async function objections(example: Example): Promise<Record<string, string[]>> {
  const { path, before, after, line = 1, cwe, dependencies, files } = example;
  const language = languageOf(path, "");
  if (language === undefined) throw new Error(`no language for ${path}`);
  const input = {
    ...withoutSame({ before: await readCode(path, language, before), after: await readCode(path, language, after) }),
    finding: findingAt(path, line, cwe),
    project: projectOf(dependencies, files),
  };
  const said = Object.entries(HONESTY_CHECKS).map(
    ([name, check]) => [name, check(input).map(({ line: at, message }) => `${at}: ${message}`)] as const,
  );
  return Object.fromEntries(said.filter(([, messages]) => messages.length > 0));
}

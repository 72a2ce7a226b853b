/**
 * SARIF 2.1.0 for code scanning. One run: provenfix is the tool, its analyzers are the tool's extensions, and a defect
 * that several of them saw is one result. GitHub files alerts by tool and category, so an alert stays the same alert when
 * another analyzer becomes the first to see it.
 */
import type { Run } from "../model/run.ts";
import { safeJson } from "./escape.ts";
import { jsonReport } from "./json.ts";
import { contributionOf } from "./summary.ts";
import type { Reporter } from "./reporter.ts";
import { invocationOf } from "./sarif/invocation.ts";
import { resultOf } from "./sarif/results.ts";
import { cwesOf, cweTaxonomy, ruleDescriptor, rulesOf } from "./sarif/rules.ts";
import { pathToUri } from "./sarif/uri.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

export const sarif: Reporter = {
  name: "sarif",
  summary: "SARIF 2.1.0, for code scanning",
  lineHashes: true,
  render: (run) => `${safeJson(run.shard === undefined ? sarifLog(run) : partialLog(run))}\n`,
};

/** Where the log of one part of a split run carries the whole report: what SARIF has no words for, the merge needs. */
export const REPORT_PROPERTY = "provenfix/report";

function partialLog(run: Run) {
  const log = sarifLog(run);
  const runs = log.runs.map((one) => ({
    ...one,
    properties: { ...("properties" in one ? one.properties : {}), [REPORT_PROPERTY]: jsonReport(run) },
  }));
  return { ...log, runs };
}

/** The log as data. Holds no absolute path: `SRCROOT` is wherever the repository was checked out. */
export function sarifLog(run: Run) {
  const rules = rulesOf(run);
  const cwes = cwesOf(rules);
  const paths = [...new Set([...run.findings, ...run.unchecked].map(({ path }) => path))].toSorted();
  const indices = {
    rules: new Map(rules.map(({ key, id }, index) => [key, { id, index }])),
    artifacts: indexOf(paths),
  };
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: driver(run, rules, cwes),
          extensions: run.analyzers.map((analyzer) => extension(analyzer, run)),
        },
        automationDetails: { id: "provenfix/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the scanned repository" } } },
        invocations: [invocationOf(run, indices.artifacts)],
        ...(cwes.length > 0 ? { taxonomies: [cweTaxonomy(cwes)] } : {}),
        artifacts: paths.map((path) => ({
          location: { uri: pathToUri(path), uriBaseId: "SRCROOT" },
          roles: ["analysisTarget"],
        })),
        results: run.findings.map((finding) => resultOf(finding, run, indices)),
        ...(run.uncheckedByChoice.length > 0 ? { properties: { uncheckedByChoice: run.uncheckedByChoice } } : {}),
      },
    ],
  };
}

function driver(run: Run, rules: ReturnType<typeof rulesOf>, cwes: readonly string[]) {
  return {
    name: run.tool.name,
    semanticVersion: run.tool.version,
    informationUri: "https://github.com/provenfix/provenfix",
    ...(cwes.length > 0 ? { supportedTaxonomies: [{ name: "CWE", index: 0 }] } : {}),
    rules: rules.map((rule) => ruleDescriptor(rule, cwes)),
  };
}

function extension({ name, version }: Run["analyzers"][number], run: Run) {
  return { name, ...(version === "" ? {} : { version }), properties: { ...contributionOf(run, name) } };
}

function indexOf(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}

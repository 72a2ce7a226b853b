/** `code-scanning/sarifs`: as strict about an upload as the original. */
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { type Answer, type Call, failure, type Route } from "./route.ts";
import type { GitHubState, SarifLog, Upload } from "./state.ts";

const upload = z.strictObject({
  commit_sha: z.string().regex(/^[0-9a-f]{40}$/),
  ref: z.string().regex(/^refs\/(heads\/.+|tags\/.+|pull\/\d+\/(merge|head))$/),
  sarif: z.base64(),
  checkout_uri: z.string().optional(),
  started_at: z.iso.datetime().optional(),
  tool_name: z.string().optional(),
  validate: z.boolean().optional(),
});

const LIMITS = { gzipped: 10 * 2 ** 20, runs: 20, results: 25_000, rules: 25_000, tags: 20, locations: 1_000 };

export const codeScanning: readonly Route[] = [
  {
    method: "POST",
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/code-scanning\/sarifs$/,
    needs: { scope: "security-events", level: "write" },
    body: upload,
    handle: receive,
  },
  {
    method: "GET",
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/code-scanning\/sarifs\/(?<id>[\w-]+)$/,
    needs: { scope: "security-events", level: "read" },
    handle: processing,
  },
];

function receive({ body, state }: Call): Answer {
  if (!state.codeScanning) {
    return failure(403, "Advanced Security must be enabled for this repository to use code scanning.");
  }
  const { sarif, commit_sha, ref } = body as z.infer<typeof upload>;
  const packed = Buffer.from(sarif, "base64");
  if (packed.length > LIMITS.gzipped) return failure(413, "Payload too large");
  let log: SarifLog;
  try {
    log = JSON.parse(gunzipSync(packed).toString("utf8")) as SarifLog;
  } catch (error) {
    return failure(400, `Invalid SARIF. ${String(error)}`);
  }
  const problems = problemsOf(log);
  state.complaints.push(...problems.map((problem) => `SARIF: ${problem}`));
  const id = `${String(state.uploads.length + 1).padStart(8, "0")}-0000-4000-8000-000000000000`;
  const errors = [...problems, ...state.processing.errors];
  state.uploads.push({ id, commit_sha, ref, sarif: log, status: "pending", errors, polls: 0 });
  return { status: 202, body: { id, url: `/repos/${state.owner}/${state.repo}/code-scanning/sarifs/${id}` } };
}

function processing({ params, state }: Call): Answer {
  const found = state.uploads.find(({ id }) => id === params["id"]);
  if (found === undefined) return failure(404, "Not Found");
  found.polls += 1;
  if (found.polls > state.processing.pendingPolls) found.status = found.errors.length > 0 ? "failed" : "complete";
  const { status, errors } = found;
  return {
    status: 200,
    body: { processing_status: status, analyses_url: "", errors: status === "failed" ? errors : null },
  };
}

/** What GitHub's processing refuses, or silently drops. */
export function problemsOf({ runs }: SarifLog): string[] {
  const categories = runs.map(({ tool, automationDetails }) => {
    const id = automationDetails?.id ?? "";
    return `${tool.driver.name}|${id.includes("/") ? id.slice(0, id.lastIndexOf("/")) : ""}`;
  });
  return [
    ...(runs.length > LIMITS.runs ? [`${runs.length} runs`] : []),
    ...(new Set(categories).size < categories.length ? ["multiple runs of one tool and category"] : []),
    ...runs.flatMap(runProblems),
    ...emptyTexts(runs, "runs"),
  ];
}

function runProblems({ tool, results }: SarifLog["runs"][number]): string[] {
  const { rules } = tool.driver;
  const known = new Set(rules.map(({ id }) => id));
  return [
    ...(results.length > LIMITS.results ? [`${results.length} results`] : []),
    ...(rules.length > LIMITS.rules ? [`${rules.length} rules`] : []),
    ...rules.flatMap(({ id, properties }) => {
      const severity = properties["security-severity"];
      const tags = (properties["tags"] ?? []) as string[];
      const numeric = typeof severity === "string" && /^\d+(\.\d+)?$/.test(severity) && Number(severity) <= 10;
      return [
        ...(severity !== undefined && !numeric ? [`security-severity of ${id} is not numeric`] : []),
        ...(tags.length > LIMITS.tags ? [`${tags.length} tags of ${id}`] : []),
      ];
    }),
    ...results.flatMap((result) => [
      ...(known.has(result.ruleId) ? [] : [`no rule ${result.ruleId}`]),
      ...(result.suppressions === undefined ? [] : [`a suppressed result of ${result.ruleId} would be an open alert`]),
      ...(result.locations.length === 0 || result.locations.length > LIMITS.locations ? ["locations"] : []),
    ]),
  ];
}

/** Texts of messages and names, source aside. */
function emptyTexts(value: unknown, place: string): string[] {
  if (value === "") return [`empty text at ${place}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !["snippet", "insertedContent"].includes(key))
    .flatMap(([key, item]) => emptyTexts(item, `${place}.${key}`));
}

/** The results of each upload, for a test to look at. */
export function uploadedResults({ uploads }: GitHubState): Upload["sarif"]["runs"][number]["results"] {
  return uploads.flatMap(({ sarif }) => sarif.runs.flatMap(({ results }) => results));
}

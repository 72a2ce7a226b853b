/** The JSON of Jest's `--json`, which Vitest's reporter `json` writes too. */
import { z } from "zod";
import { type Report, ReportError, reportOf, type TestCase, type TestStatus } from "../report.ts";

const schema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string().optional(),
      message: z.string().nullish(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

type Suite = z.output<typeof schema>["testResults"][number];

const STATUS: Record<string, TestStatus> = { passed: "passed", failed: "failed" };

/** @param relative makes a path of the run relative to its folder */
export function parseJest(text: string, relative: (file: string) => string): Report {
  const { testResults } = read(text);
  return reportOf(testResults.flatMap((suite) => casesOf(suite, relative(suite.name))));
}

function read(text: string): z.output<typeof schema> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new ReportError(`it is no JSON: ${(error as Error).message}`);
  }
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  throw new ReportError("it has not the form of Jest's JSON: `testResults` with `assertionResults`");
}

function casesOf({ assertionResults, status, message }: Suite, file: string): TestCase[] {
  const cases = assertionResults.map(({ ancestorTitles, title, status: own, failureMessages }): TestCase => {
    const id = [file, ...ancestorTitles, title].join(" > ");
    const text = failureMessages?.join("\n");
    return { id, file, status: STATUS[own] ?? "skipped", ...(text ? { message: text } : {}) };
  });
  // A file that could not be loaded has no tests to report.
  if (status === "failed" && cases.every(({ status: own }) => own !== "failed")) {
    cases.push({ id: file, file, status: "error", message: message ?? "the file could not be run" });
  }
  return cases;
}

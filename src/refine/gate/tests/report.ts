/** What a test suite reported, whatever its runner. Types and the way to build one. */

export type TestStatus = "passed" | "failed" | "error" | "skipped";

export interface TestCase {
  /** Stable between runs of the same code; unique within a report. */
  id: string;
  status: TestStatus;
  /** Relative to the folder of the run, where known. */
  file?: string;
  /** The first lines of why it did not pass. */
  message?: string;
}

export interface Report {
  cases: ReadonlyMap<string, TestCase>;
}

/** Thrown by parsers; the message says what is wrong with the text. */
export class ReportError extends Error {
  override name = "ReportError";
}

const MESSAGE_LIMIT = 500;
const MAX_CASES = 500_000;

/** Tests of the same name are told apart by their order, as parametrised ones often have no names of their own. */
export function reportOf(cases: Iterable<TestCase>): Report {
  const byId = new Map<string, TestCase>();
  const seen = new Map<string, number>();
  for (const one of cases) {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    const id = count === 1 ? one.id : `${one.id} #${count}`;
    byId.set(id, { ...one, id, ...(one.message === undefined ? {} : { message: shortened(one.message) }) });
    if (byId.size > MAX_CASES) throw new ReportError(`it names more than ${MAX_CASES} tests`);
  }
  return { cases: byId };
}

function shortened(message: string): string {
  const text = message.trim();
  return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)} …` : text;
}

/** What `cargo test` prints: only its unstable options give a report to machines. */
import { type Report, ReportError, reportOf, type TestCase, type TestStatus } from "../report.ts";

const BINARY = /^\s*(?:Running (?:unittests )?(\S+) \(|Doc-tests (\S+))/;
const TEST = /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)/;
const PANIC = /^---- (.+) stdout ----$/;
const STATUS: Record<string, TestStatus> = { ok: "passed", FAILED: "failed", ignored: "skipped" };

/** Standard output and error in one text, so that each test stands below the program it belongs to. Ids are `src/lib.rs::module::name`. */
export function parseCargo(text: string): Report {
  let scope = "";
  const cases: TestCase[] = [];
  const messages = messagesOf(text);
  for (const line of text.split("\n")) {
    const [, file, crate] = BINARY.exec(line) ?? [];
    if (file !== undefined || crate !== undefined) scope = file ?? `doc ${crate}`;
    const [, name, outcome] = TEST.exec(line) ?? [];
    if (name === undefined || outcome === undefined) continue;
    const message = outcome === "FAILED" ? messages.get(name) : undefined;
    // A patch moves the lines of documentation tests.
    const steady = name.replace(/ \(line \d+\)/, "");
    cases.push({
      id: `${scope}::${steady}`,
      file: scope,
      status: STATUS[outcome] ?? "error",
      ...(message ? { message } : {}),
    });
  }
  if (cases.length === 0 && !/^test result: /m.test(text))
    throw new ReportError("it names no tests: the code did not build");
  return reportOf(cases);
}

function messagesOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=---- .+ stdout ----$)/m).slice(1);
  return new Map(parts.map((part) => [PANIC.exec(part.split("\n")[0] ?? "")?.[1] ?? "", part.slice(0, 600)]));
}

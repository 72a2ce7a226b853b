/** JUnit XML, as pytest, Surefire, Gradle and most others write it (there is no one specification). */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { type Report, ReportError, reportOf, type TestCase, type TestStatus } from "../report.ts";

type Element = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => ["testsuite", "testcase", "failure", "error", "skipped"].includes(name),
});

/** Several files are one report: Maven writes one per class. */
export function parseJunit(texts: readonly string[]): Report {
  return reportOf(texts.flatMap((text) => [...casesOf(rootOf(text))]));
}

function rootOf(text: string): Element {
  // Entities of its own have no place in a report, and can be made to fill the memory.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ReportError("it declares a document type or entities");
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new ReportError(`it is no XML: line ${validity.err.line}: ${validity.err.msg}`);
  const root = parser.parse(text) as Element;
  if (root["testsuites"] === undefined && root["testsuite"] === undefined)
    throw new ReportError("it has no <testsuite>");
  return root;
}

function* casesOf(element: Element): Generator<TestCase> {
  const suites = [element["testsuites"], element["testsuite"]].flat().filter(isElement);
  for (const suite of suites) yield* casesOf(suite);
  for (const one of [element["testcase"]].flat().filter(isElement)) yield caseOf(one);
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null;
}

function caseOf(element: Element): TestCase {
  const attribute = (name: string) => stringOf(element[`@${name}`]);
  const [status, problem] = statusOf(element);
  const [scope, name, file] = [attribute("classname"), attribute("name"), attribute("file")];
  return {
    id: scope === "" ? name : `${scope}::${name}`,
    status,
    ...(file === "" ? {} : { file }),
    ...(problem === undefined ? {} : { message: messageOf(problem) }),
  };
}

function statusOf(element: Element): [TestStatus, unknown] {
  for (const [name, status] of [
    ["error", "error"],
    ["failure", "failed"],
    ["skipped", "skipped"],
  ] as const) {
    const found = [element[name]].flat()[0];
    if (found !== undefined) return [status, found];
  }
  return ["passed", undefined];
}

function messageOf(problem: unknown): string {
  if (!isElement(problem)) return stringOf(problem);
  return [stringOf(problem["@message"]), stringOf(problem["#"])].filter((part) => part !== "").join("\n");
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

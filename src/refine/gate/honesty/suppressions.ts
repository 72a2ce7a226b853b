/** Comments, annotations and calls that silence a tool instead of mending what it says. */
import { added } from "../tree/compare.ts";
import { callOf } from "../tree/calls.ts";
import { purposeOfDigest } from "../../../recipes/purpose.ts";
import { ancestors, childOf, enclosing, type Syntax, textOf, within } from "../tree/plain.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

/** Forms by which tools are told to look away, anywhere in a comment. */
const FORMS = new RegExp(
  [
    String.raw`\bno(?:sec|qa|lint|semgrep|sem|sonar|pmd|inspection|sast|pep8|type|lintnextline)\b`,
    String.raw`\bprovenfix-ignore\b`,
    String.raw`\b(?:es|ts|oxlint|tslint|stylelint|js|standard|rubocop|erb|brakeman|phpcs|phpmd|pylint|pyright|pytype|pycodestyle|flake8|ruff|mypy|bandit|biome|deno-lint|secretlint|eslint|xo|bearer|snyk|checkov|tfsec|trivy|kics|horusec|njsscan|gosec|golangci|staticcheck|detekt|ktlint|swiftlint|shellcheck|hadolint|zizmor|trufflehog|gitleaks|devskim|flawfinder|rats|cppcheck|clang-tidy|psalm|phpstan|phan|coverity|codeql|lgtm|semgrep|deepcode|skipcq|sonar|detect-secrets)\b[-:\s@]*\[?\s*(?:ignore|disable|suppress|skip|off|allow|noqa|nolint|-?ignore-next-line)`,
    String.raw`\beslint(?:-disable|\s+[\w/-]+\s*:\s*(?:0|off|["']off))`,
    String.raw`@ts-(?:ignore|expect-error|nocheck)\b`,
    String.raw`\btype:\s*ignore\b`,
    String.raw`\bpyre-(?:fixme|ignore)\b|\blint:ignore\b`,
    String.raw`^\W*(?:lgtm|ignore\s*[[(])`,
    String.raw`\b(?:lgtm|codeql|coverity)\s*\[`,
    String.raw`\bpragma:?\s*(?:no\s*cover|allowlist|whitelist|no\s*branch)`,
    String.raw`\b(?:istanbul|c8|v8)\s+ignore\b`,
    String.raw`\bpsalm-suppress\b|@phpstan-ignore|codingStandardsIgnore|cppcheck-suppress|@phan-suppress|\bskipcq\b`,
    String.raw`\bCHECKSTYLE[.:]?OFF\b|\bReSharper\s+disable\b|\bggignore\b|\bfalse[- ]positive\b|\bjscs:disable\b|\bjshint\s+ignore\b`,
    String.raw`\bSuppress(?:Warnings|FBWarnings|Lint)\b`,
    // The form itself, whatever the tool's name.
    String.raw`^\W*@?[\w.-]+(?::\s?|-|@)(?:ignore|disable|suppress|skip)(?:-next-line|-line|-file)?\s*(?:[[(=:]|$)`,
  ].join("|"),
  "i",
);

/** Told to formatters: they silence nobody. */
const HARMLESS =
  /^\W*(?:prettier-ignore\b|dprint-ignore\b|fmt:\s*(?:off|on|skip)|yapf:\s*(?:disable|enable)|isort:\s*(?:skip|off|on)|clang-format\s+(?:off|on)|@formatter:(?:off|on)|oxfmt-ignore\b)[\s\w-]*\W*$/i;
const ANY_TOOL = /\b(?:eslint|nosec|noqa|lint)\b/i;

const SILENT_ANNOTATION = /\bSuppress\w*\b|\b(?:allow|expect)\s*\(|NoLint|ExcludeFromCodeCoverage|@codeCoverageIgnore/;
const SILENT_CALL =
  /^(?:warnings\.(?:filterwarnings|simplefilter)|(?:\w+\.)*disable_warnings|logging\.disable|error_reporting|(?:\w+\.)*captureWarnings)$/;
const SILENT_DIRECTIVE =
  /^#\s*pragma\s+(?:warning\s*\(?\s*(?:disable|suppress)|(?:GCC|clang)\s+diagnostic\s+ignored|ide\s+diagnostic)/i;

/** In a language without a syntax tree: lines that speak so and were not there before. */
export function suppressingLines(before: string, after: string): { line: number; text: string }[] {
  return added(speakingLines(before), speakingLines(after), ({ text }) => text);
}

function speakingLines(text: string): { line: number; text: string }[] {
  return text.split("\n").flatMap((line, index) => (FORMS.test(line) ? [{ line: index + 1, text: line.trim() }] : []));
}

export const suppressions: HonestyCheck = ({ before, after }) => {
  const [known, found] = [before, after].map(({ root }) => silencersIn(root));
  return added(known ?? [], found ?? [], (node) => keyOf(node)).map((node) =>
    evidence(after, node, `${quoted(textOf(node))} silences a tool instead of mending the code`),
  );
};

/** The same words elsewhere are another suppression only if there are more of them. */
function keyOf(node: Syntax): string {
  return textOf(node).replaceAll(/\s+/g, " ").toLowerCase();
}

function silencersIn(root: Syntax): Syntax[] {
  return [...within(root)].filter(isSilencer);
}

function isHarmless(comment: string): boolean {
  return HARMLESS.test(comment) && !ANY_TOOL.test(comment);
}

function isSilencer(node: Syntax): boolean {
  if (node.role === "comment") return FORMS.test(textOf(node)) && !isHarmless(textOf(node));
  if (node.role === "decorator" || node.kind === "inner_attribute_item") return SILENT_ANNOTATION.test(textOf(node));
  if (node.kind === "error_suppression_expression") return true;
  if (node.kind === "preproc_call") return SILENT_DIRECTIVE.test(textOf(node));
  if (node.kind === "keyword_argument") return isUnfoundedDisclaimer(node);
  return node.role === "call" && SILENT_CALL.test(callOf(node).callee);
}

/** `usedforsecurity=False` says that a digest identifies bytes. Where names do not say so too, it is a way to silence. */
function isUnfoundedDisclaimer(node: Syntax): boolean {
  if (!/^usedforsecurity\s*=\s*False$/.test(textOf(node))) return false;
  const around = enclosing(node, "function");
  const name = around === undefined ? "" : textOf(childOf(around, "name") ?? around).slice(0, 200);
  const statement = ancestors(node).find(({ parent }) => parent?.role === "block");
  return purposeOfDigest(`${statement === undefined ? "" : textOf(statement)} ${name}`) !== "identity";
}

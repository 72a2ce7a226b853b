/**
 * Runs rules of secretlint's recommended preset. Not through `@secretlint/core`: that drops what a comment disables instead
 * of marking it, and leaves 56 performance marks in memory for every file.
 */
import type { SecretLintRuleContext, SecretLintRuleCreator, SecretLintSourceCode } from "@secretlint/types";
import type { SourceText } from "../analyzer.ts";

/** A place that a preset rule reports, by offsets of its value. */
export interface PresetHit {
  /** `github/GITHUB_TOKEN` */
  name: string;
  value: string;
  start: number;
  end: number;
}

export type PresetRunner = (names: ReadonlySet<string>, source: SourceText) => PresetHit[];

/** A report as the rules of the preset make it, with the value among the data of its message. */
interface Report {
  range: readonly [number, number];
  message: { messageId: string; data?: Record<string, string> };
}

const ID = "@secretlint/secretlint-rule-";

/** Makes the preset's rules ready. `names` picks them, without their common prefix: `github`. */
export async function loadPreset(): Promise<PresetRunner> {
  const { rules } = await import("@secretlint/secretlint-rule-preset-recommend");
  const checks = new Map(rules.map((rule) => [rule.meta.id.replace(ID, ""), checkOf(rule as SecretLintRuleCreator)]));
  return (names, source) =>
    [...names].flatMap((name) =>
      (checks.get(name)?.(source) ?? []).flatMap((report) => hitOf(name, report, source.text)),
    );
}

function checkOf(rule: SecretLintRuleCreator): (source: SourceText) => Report[] {
  let reports: Report[] = [];
  const context = {
    sharedOptions: {},
    createTranslator: () => (messageId: string, data: unknown) => ({ message: "", messageId, data }),
    report: (report: Report) => reports.push(report),
    ignore: () => {},
  };
  const { file } = rule.create(context as unknown as SecretLintRuleContext, {});
  return (source) => {
    reports = [];
    // Asynchronous only for `.p12` files, which it would read from the disk; they are binary and never come here.
    void file?.(sourceCode(source));
    return reports;
  };
}

function sourceCode({ path, text }: SourceText): SecretLintSourceCode {
  const ext = path.endsWith(".json") ? ".json" : "";
  return { content: text, filePath: path, ext, contentType: "text", hasBOM: false } as unknown as SecretLintSourceCode;
}

/** Some rules report a range of the value's length that begins before it: the value is looked up. */
function hitOf(name: string, { range, message }: Report, text: string): PresetHit[] {
  const { KEY, TOKEN, URI, URL, CREDENTIAL, ID: id } = message.data ?? {};
  const shown = (KEY ?? TOKEN ?? URI ?? URL ?? CREDENTIAL ?? id ?? privateKeyIn(text, range[0])).trimEnd();
  const at = text.indexOf(shown, range[0]);
  if (shown === "" || at < 0) return [];
  const value = /:\/\/(?:[^:/\s]*:(?=[^@/\s]+@)|hooks\.slack\.com\/\w+\/)(?<secret>[^@\s]+)/d.exec(shown);
  const [start, end] = value?.indices?.groups?.["secret"] ?? [0, shown.length];
  return [{ name: `${name}/${message.messageId}`, value: shown.slice(start, end), start: at + start, end: at + end }];
}

/** A key file of a cloud account is reported as a whole; what is secret in it is the key. */
function privateKeyIn(text: string, from: number): string {
  const start = text.indexOf("-----BEGIN", from);
  const end = text.indexOf('"', start);
  return start < 0 || end < 0 ? "" : text.slice(start, end);
}

/** What Semgrep is given to look at: files under names by which it knows their language, and one that shows that it looks at all. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Language, languageOf } from "../../syntax/languages.ts";
import type { ExternalJob } from "../analyzer.ts";
import { firstLine } from "../first-line.ts";
import { pathIn } from "../external/output.ts";

type Job = ExternalJob<unknown>;

export interface Targets {
  /** Absolute, as many as there are files. */
  paths: string[];
  /** The file that a path of Semgrep's speaks of; what leads out of the folder as it is. */
  fileOf(reported: string): string;
}

/**
 * Semgrep decides by the extension, in lower case, or by the first line of a file that may be executed. What it would not know is copied
 * to a name that it knows.
 */
export function targetsOf(job: Job): Targets {
  const copies = new Map<string, string>();
  const paths = job.files.map((file) => {
    const extension = missingExtension(file, job);
    const original = path.join(job.folder, file);
    if (extension === undefined) return original;
    const copy = path.join(job.scratch, "named", `${file}.${extension}`);
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(original, copy);
    copies.set(copy, file);
    return copy;
  });
  return { paths, fileOf: (reported) => copies.get(reported) ?? pathIn(job.folder, reported) ?? reported };
}

/** Upper case means another language than lower case: C++, and R by its own name. */
const AS_THEY_ARE = new Set(["C", "H", "R", "Rmd"]);

function missingExtension(file: string, { read }: Job): string | undefined {
  const extension = /[^/]\.([^./]+)$/.exec(file)?.[1];
  if (extension === undefined) return extensionOfScript(file, firstLine(Buffer.from(read(file).slice(0, 500))));
  if (AS_THEY_ARE.has(extension)) return undefined;
  const usual = extension.toLowerCase();
  if (usual === "pyw") return "py";
  return usual === extension ? undefined : usual;
}

function extensionOfScript(file: string, head: string): string | undefined {
  if (/^#!.*\b(?:ba|da|k|z)?sh\b/.test(head)) return "sh";
  const language = languageOf(file, head);
  return language === undefined ? undefined : EXTENSIONS[language];
}

/** Of languages that a first line can name. */
const EXTENSIONS: Partial<Record<Language, string>> = { python: "py", javascript: "js", ruby: "rb", php: "php" };

const SIGN = "provenfix-sign-of-life";

export interface Sign {
  /** Absolute: of a rule file. */
  rules: string;
  /** Absolute: of a file in which the rule finds something. */
  target: string;
  isSign(result: { check_id: string; path: string }): boolean;
}

/** An empty report says that nothing was found, or that nothing was looked at: this rule finds something in each run. */
export function writeSign(scratch: string): Sign {
  const rules = path.join(scratch, `${SIGN}.yml`);
  const target = path.join(scratch, `${SIGN}.txt`);
  const rule = {
    id: SIGN,
    languages: ["regex"],
    severity: "INFO",
    message: SIGN,
    "pattern-regex": SIGN,
    paths: { include: [path.basename(target)] },
  };
  writeFileSync(rules, JSON.stringify({ rules: [rule] }));
  writeFileSync(target, `${SIGN}\n`);
  return { rules, target, isSign: ({ check_id: id, path: at }) => id === SIGN && at === target };
}

/** What a package's `test` script runs: which runner, and how it can be called with arguments of ours. */

export const SCRIPT_RUNNERS = ["vitest", "jest", "mocha", "node", "react-scripts"] as const;
export type ScriptRunner = (typeof SCRIPT_RUNNERS)[number];

export interface TestScript {
  runner: ScriptRunner;
  /** Words without shell syntax: they can be put together anew. */
  words?: { env: Record<string, string>; args: string[] };
  /** A shell line whose end is the runner's call: arguments can be added there. */
  line: string;
}

const MOST_STEPS = 4;
const WRAPPERS = /^(?:cross-env|npx|c8|nyc|env|pnpm|yarn|exec|--no-install|--)$/;
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/;
/** What only a shell understands. Quotes alone do no harm. */
const SHELL_SYNTAX = /[|&;<>()$`\\\n*?~#]/;

/** @returns undefined where the script's last step is no known runner */
export function readTestScript(scripts: Readonly<Record<string, string>>, name = "test"): TestScript | undefined {
  const line = expanded(scripts, name, MOST_STEPS);
  if (line === undefined) return undefined;
  const last = line.split("&&").at(-1)?.trim() ?? "";
  const words = wordsOf(last);
  const { env, rest } = unwrapped(words);
  const program = rest[0]
    ?.split("/")
    .at(-1)
    ?.replace(/\.m?js$/, "");
  const runner = SCRIPT_RUNNERS.find((known) => known === program);
  if (runner === undefined || (runner === "node" && !rest.includes("--test"))) return undefined;
  const plain = line === last && !SHELL_SYNTAX.test(last.replaceAll(/"[^"$`\\]*"|'[^']*'/g, ""));
  return { runner, line, ...(plain ? { words: { env, args: rest.slice(1) } } : {}) };
}

/** `npm run unit` as a last step stands for that script. */
function expanded(scripts: Readonly<Record<string, string>>, name: string, steps: number): string | undefined {
  const line = Object.hasOwn(scripts, name) ? scripts[name]?.trim() : undefined;
  if (line === undefined || steps === 0) return undefined;
  const parts = line.split("&&").map((part) => part.trim());
  const [, next] = /^(?:npm|pnpm|yarn)(?: run)? ([\w:.-]+)$/.exec(parts.at(-1) ?? "") ?? [];
  const last = next !== undefined && Object.hasOwn(scripts, next) ? expanded(scripts, next, steps - 1) : parts.at(-1);
  return last === undefined ? undefined : [...parts.slice(0, -1), last].join(" && ");
}

function wordsOf(text: string): string[] {
  const words = text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, a?: string, b?: string) => a ?? b ?? ""));
}

function unwrapped(words: readonly string[]): { env: Record<string, string>; rest: string[] } {
  const env: Record<string, string> = {};
  const rest = [...words];
  for (let word = rest[0]; word !== undefined; word = rest[0]) {
    const [, name, value = ""] = ASSIGNMENT.exec(word) ?? [];
    if (name !== undefined) env[name] = value;
    else if (!WRAPPERS.test(word)) break;
    rest.shift();
  }
  return { env, rest };
}

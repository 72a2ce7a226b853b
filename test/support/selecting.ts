/** `select` as tests call it: in this process, or inside a hook. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Content } from "../../src/model/scan.ts";
import { decodeText } from "../../src/select/decode.ts";
import type { Filter, SelectRequest } from "../../src/select/request.ts";
import { select } from "../../src/select/select.ts";
import type { Folder, Repository } from "./repository.ts";
import type { Printed } from "./select-driver.ts";

const DRIVER = fileURLToPath(new URL("./select-driver.ts", import.meta.url));
export const EVERYTHING: Filter = { include: [], exclude: [], maxFileSize: 1_000_000 };

/** What one selection says of each path: its text, or why it has none. */
export interface Selected {
  root: string;
  texts: Record<string, string>;
  changed: Record<string, unknown>;
  skipped: Record<string, string>;
  unreadable: Record<string, string>;
  notices: string[];
}

export async function selectIn(
  where: Folder & { env?: NodeJS.ProcessEnv },
  request: SelectRequest,
  { cwd = where.root, ...filter }: Partial<Filter> & { cwd?: string } = {},
): Promise<Selected> {
  const env = where.env ?? { PATH: process.env["PATH"] };
  const selection = await select(request, { ...EVERYTHING, ...filter, cwd, env });
  const selected: Selected = {
    root: selection.root,
    texts: {},
    changed: Object.fromEntries(selection.files.map((file) => [file.path, file.changed])),
    skipped: Object.fromEntries(selection.skipped.map((one) => [one.path, one.reason])),
    unreadable: {},
    notices: selection.notices,
  };
  for await (const content of selection.contents()) note(selected, content);
  return selected;
}

function note(selected: Selected, content: Content): void {
  const { path: name } = content.file;
  if (content.kind === "text") selected.texts[name] = decodeText(content.bytes);
  else if (content.kind === "skipped") selected.skipped[name] = content.reason;
  else selected.unreadable[name] = content.message;
}

/** Installs a hook that notes what is staged; the returned function gives what the last commit's hook saw. */
export function watchCommits(repository: Repository, hook = "pre-commit"): () => Printed {
  const log = path.join(path.dirname(repository.root), `seen-by-${hook}.json`);
  repository.hook(hook, `'${process.execPath}' '${DRIVER}' '{"kind":"staged"}' > '${log}'`);
  return () => {
    if (!existsSync(log)) throw new Error(`${hook} did not run`);
    const seen = JSON.parse(readFileSync(log, "utf8")) as Printed;
    rmSync(log);
    return seen;
  };
}

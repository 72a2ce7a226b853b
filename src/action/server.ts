/** What GitHub says of commits that are not here. */
import { z } from "zod";
import { type GuardEntry, type GuardFiles, kindOf, type StagedFile } from "../config/staged.ts";
import type { ChangedLines } from "../model/scan.ts";
import { UserError } from "../model/user-error.ts";
import { linesOfHunks } from "../select/changed-lines.ts";
import { type GitHub, listAll } from "../system/github.ts";

/** Beyond so many files of a pull request the list ends without a word. */
const MOST_FILES = 3000;

const comparison = z.object({ merge_base_commit: z.object({ sha: z.string() }) });
const files = z.array(z.object({ filename: z.string(), status: z.string(), patch: z.string().optional() }));

/** `undefined` where it does not say. */
export async function mergeBaseOnServer(github: GitHub, base: string, head: string): Promise<string | undefined> {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const answer = await github.call(route, { basehead: `${base}...${head}`, per_page: 1 });
  return answer.kind === "ok" ? comparison.safeParse(answer.data).data?.merge_base_commit.sha : undefined;
}

/** Deleted files too: they are left out for being gone. No patch means that all of a file may have changed; `undefined`, that there are more. */
export async function filesOnServer(
  github: GitHub,
  number: number,
): Promise<{ path: string; changed: ChangedLines }[] | undefined> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  const listed = await listAll(github, route, { pull_number: number }, MOST_FILES);
  const parsed = listed.kind === "ok" ? files.safeParse(listed.items) : undefined;
  if (parsed?.success !== true || parsed.data.length >= MOST_FILES) return undefined;
  return parsed.data.map(({ filename, status, patch }) => {
    const comparable = patch !== undefined && status === "modified";
    return { path: filename, changed: comparable ? linesOfHunks(patch) : "all" };
  });
}

const entry = z.object({
  type: z.enum(["file", "dir", "symlink", "submodule"]),
  path: z.string(),
  size: z.int().optional(),
  content: z.string().optional(),
});

type Entry = z.infer<typeof entry>;

const tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string() })),
});

/** Configuration, baseline and rules of a commit that is not here. */
export function guardOnServer(github: GitHub, commit: string): GuardFiles {
  /** A file, what a folder holds, or nothing. */
  const look = async (path: string): Promise<Entry | Entry[]> => {
    const route = `GET /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
    const answer = await github.call(route, { ref: commit });
    if (answer.kind === "refused" && answer.status === 404) return [];
    if (answer.kind !== "ok") throw unread(path, commit, answer.message);
    return z.union([entry, z.array(entry)]).parse(answer.data);
  };
  const read = async (path: string): Promise<StagedFile[]> => {
    const found = await look(path);
    if (Array.isArray(found)) {
      const below = found.filter(({ type }) => type === "file" || type === "dir");
      return (await Promise.all(below.map((one) => read(one.path)))).flat();
    }
    const { type, size, content = "" } = found;
    if (type !== "file") return [];
    // Beyond 1 MB it leaves the content out.
    if (content === "" && size !== 0) throw unread(path, commit, "GitHub shows no content");
    return [{ name: path, bytes: Buffer.from(content, "base64") }];
  };
  const below = async (path: string): Promise<GuardEntry[]> => {
    const entries = [await look(path)].flat().map(({ type, path: name }) => {
      return type === "dir" ? below(name) : [{ name, kind: type === "symlink" ? ("link" as const) : type }];
    });
    return (await Promise.all(entries)).flat();
  };
  return {
    kind: "commit",
    shown: `as it is at ${commit.slice(0, 12)}`,
    read: async (names) => (await Promise.all(names.map(read))).flat(),
    list: async (names) => {
      return names === undefined ? entriesOnServer(github, commit) : (await Promise.all(names.map(below))).flat();
    },
  };
}

async function entriesOnServer(github: GitHub, commit: string): Promise<GuardEntry[]> {
  const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  const answer = await github.call(route, { tree_sha: commit, recursive: "1" });
  if (answer.kind !== "ok") throw unread("the list of files", commit, answer.message);
  const { tree: entries, truncated } = tree.parse(answer.data);
  if (truncated) throw unread("the list of files", commit, "GitHub shows only a part of it");
  return entries.flatMap(({ path: name, mode, type }) => (type === "tree" ? [] : [{ name, kind: kindOf(mode) }]));
}

function unread(path: string, commit: string, message: string): UserError {
  return new UserError(
    `${path} of the base ${commit} cannot be read: ${message}`,
    "see that the token may read contents, or check out with `fetch-depth: 0`",
  );
}

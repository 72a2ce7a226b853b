/** Comparing commits, files of a pull request, and contents: computed from the bare repository, with the original's limits. */
import { spawnSync } from "node:child_process";
import { areaOf, type GitHubState } from "./state.ts";
import { type Answer, type Call, failure, paged, type Route } from "./route.ts";

const REPO = String.raw`^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)`;
const read = { scope: "contents", level: "read" } as const;

export interface KnownPull {
  number: number;
  base: string;
  head: string;
}

/** Pull requests by number; endpoints of pull requests share it. */
export const pullsOf = (state: GitHubState): Map<number, KnownPull> => areaOf(state, "pulls", () => new Map());

/** Files whose patch is left out, as of large ones. */
export const withoutPatch = (state: GitHubState): Set<string> => areaOf(state, "without-patch", () => new Set());

export const commits: readonly Route[] = [
  {
    method: "GET",
    path: new RegExp(`${REPO}\\/compare\\/(?<base>[0-9a-f]{40})\\.\\.\\.(?<head>[0-9a-f]{40})$`),
    needs: read,
    query: ["per_page", "page"],
    handle: compare,
  },
  {
    method: "GET",
    path: new RegExp(`${REPO}\\/pulls\\/(?<number>\\d+)\\/files$`),
    needs: { scope: "pull-requests", level: "read" },
    query: ["per_page", "page"],
    handle: pullFiles,
  },
  {
    method: "GET",
    path: new RegExp(`${REPO}\\/contents\\/(?<path>.+)$`),
    needs: read,
    query: ["ref"],
    handle: contents,
  },
];

function gitIn({ bare }: GitHubState, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-c", "core.quotePath=false", "--git-dir", bare, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : undefined;
}

function compare(call: Call): Answer {
  const { base = "", head = "" } = call.params;
  const mergeBase = gitIn(call.state, "merge-base", base, head)?.trim();
  if (mergeBase === undefined) return failure(404, "Not Found");
  const files = filesBetween(call.state, mergeBase, head).slice(0, 300);
  return paged(files, call, (page) => ({ merge_base_commit: { sha: mergeBase }, files: page }));
}

function pullFiles(call: Call): Answer {
  const pull = pullsOf(call.state).get(Number(call.params["number"]));
  const mergeBase = pull && gitIn(call.state, "merge-base", pull.base, pull.head)?.trim();
  if (pull === undefined || mergeBase === undefined) return failure(404, "Not Found");
  return paged(filesBetween(call.state, mergeBase, pull.head).slice(0, 3000), call);
}

const STATUS: Record<string, string> = { A: "added", M: "modified", D: "removed", R: "renamed", T: "changed" };

function filesBetween(state: GitHubState, from: string, to: string) {
  const fields = gitIn(state, "diff", "--name-status", "-z", "-M", from, to)?.split("\0") ?? [];
  const files: Record<string, unknown>[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [letter = ""] = fields[at] ?? "";
    const [before = "", filename = before] = letter === "R" ? [fields[at + 1], fields[at + 2]] : [fields[at + 1]];
    at += letter === "R" ? 3 : 2;
    const names = letter === "R" ? [before, filename] : [filename];
    const text = gitIn(state, "diff", "-M", from, to, "--", ...names) ?? "";
    const hunks = text.includes("\n@@ ") ? text.slice(text.indexOf("\n@@ ") + 1).replace(/\n$/, "") : undefined;
    const patch = withoutPatch(state).has(filename) ? undefined : hunks;
    const sha = gitIn(state, "rev-parse", `${letter === "D" ? from : to}:${filename}`)?.trim() ?? null;
    files.push({
      sha,
      filename,
      status: STATUS[letter],
      ...(letter === "R" && { previous_filename: before }),
      ...(patch !== undefined && { patch }),
    });
  }
  return files;
}

function contents({ params, query, state }: Call): Answer {
  const path = decodeURIComponent(params["path"] ?? "").replace(/\/$/, "");
  const object = `${query.get("ref") ?? "HEAD"}:${path}`;
  const kind = gitIn(state, "cat-file", "-t", object)?.trim();
  if (kind === undefined) return failure(404, "Not Found");
  if (kind === "tree") {
    const lines = (gitIn(state, "ls-tree", "-z", object) ?? "").split("\0").filter((line) => line !== "");
    const entries = lines.map((line) => {
      const [facts = "", name = ""] = line.split("\t");
      const type = facts.startsWith("120000") ? "symlink" : facts.includes(" tree ") ? "dir" : "file";
      return { type, name, path: `${path}/${name}` };
    });
    return { status: 200, body: entries };
  }
  const text = gitIn(state, "cat-file", "blob", object) ?? "";
  const content = Buffer.from(text)
    .toString("base64")
    .replaceAll(/(.{60})/g, "$1\n");
  return {
    status: 200,
    body: {
      type: "file",
      encoding: "base64",
      name: path.split("/").at(-1),
      path,
      size: Buffer.byteLength(text),
      content,
    },
  };
}

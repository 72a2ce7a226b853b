import {
  listWorkingTree,
  resolveCommit
} from "./chunk-QPTR37MR.js";
import {
  git
} from "./chunk-2BTO5X2D.js";
import {
  statOf
} from "./chunk-XZ4GGKDC.js";
import {
  encodePath,
  splitNul
} from "./chunk-RAZ57TIL.js";

// src/select/snapshot.ts
async function listSnapshot(asked, place) {
  let { repository, root } = place;
  if (repository === void 0 || asked.kind === "paths")
    return (await listWorkingTree(place)).flatMap((name) => workingEntry(root, name));
  if (asked.kind === "staged")
    return listed(await git(repository, ["ls-files", "--stage", "-z"]), /^(?<mode>\d+) (?<oid>[0-9a-f]+) 0$/);
  let commit = await resolveCommit(repository, asked.to);
  return listed(await git(repository, ["ls-tree", "-r", "-z", commit]), /^(?<mode>\d+) \w+ (?<oid>[0-9a-f]+)$/);
}
function listed(output, facts) {
  return splitNul(output).flatMap((line) => {
    let tab = line.indexOf("	"), { mode = "", oid } = facts.exec(line.slice(0, tab))?.groups ?? {};
    if (oid === void 0) return [];
    let kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
    return [{ path: line.slice(tab + 1), kind, executable: mode === "100755", source: { kind: "blob", oid } }];
  });
}
function workingEntry(root, name) {
  let absolute = encodePath(`${root}/${name}`), stats = statOf(absolute);
  if (typeof stats == "string") return [];
  let head = { path: name.replace(/\/$/, ""), executable: (stats.mode & 64) !== 0 }, source = { kind: "file", absolute };
  return stats.isSymbolicLink() ? [{ ...head, kind: "link", source }] : stats.isDirectory() ? [{ ...head, kind: "submodule", source }] : stats.isFile() ? [{ ...head, kind: "file", source }] : [];
}

export {
  listSnapshot
};

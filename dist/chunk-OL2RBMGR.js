import {
  git
} from "./chunk-2BTO5X2D.js";

// src/config/staged.ts
var REGULAR_ENTRY = /^100\d{3} ([0-9a-f]+) 0\t(.+)$/s;
async function readStagedFiles(place, names) {
  let entries = (await git(place, ["ls-files", "--stage", "-z", "--", ...names])).toString("utf8").split("\0").flatMap((entry) => {
    let [, oid, name] = REGULAR_ENTRY.exec(entry) ?? [];
    return oid !== void 0 && name !== void 0 ? [{ oid, name }] : [];
  });
  return Promise.all(
    entries.map(async ({ oid, name }) => ({ name, bytes: await git(place, ["cat-file", "blob", oid]) }))
  );
}

export {
  readStagedFiles
};

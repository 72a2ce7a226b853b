import {
  readBlobs
} from "./chunk-C3VMSUOC.js";
import {
  isInside,
  readRegularFile,
  statOf
} from "./chunk-GRMXK52H.js";
import {
  decodePath,
  displayPath,
  encodePath,
  require_node_fs
} from "./chunk-X35OY2DY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/select/materialise.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var MAX_FILE = 256 * 1024 * 1024;
async function materialise(entries, folder, repository) {
  let [paths, left] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Map()];
  for (let { path, kind } of entries) {
    let problem = kind === "submodule" ? "it is a submodule" : nameProblem(path);
    problem !== void 0 && left.set(path, problem);
  }
  let write = async (kind, writeOne) => {
    let some = entries.filter((entry) => entry.kind === kind && !left.has(entry.path));
    for await (let [entry, read] of readAll(some, repository)) {
      let problem = typeof read == "string" ? read : attempt(() => writeOne(entry, read));
      problem === void 0 ? paths.add(entry.path) : left.set(entry.path, problem);
    }
    return some.map(({ path }) => path).filter((path) => paths.has(path));
  };
  await write("file", ({ path, executable }, bytes) => writeInto(folder, path, bytes, executable ? 493 : 420));
  let links = await write("link", ({ path }, target) => linkInto(folder, path, target));
  for (let path of removeOutward(links, folder))
    paths.delete(path), left.set(path, "it leads out of the tree, or nowhere");
  return { paths: [...paths], left: [...left].map(([path, reason]) => ({ path: displayPath(path), reason })) };
}
function attempt(action) {
  try {
    action();
    return;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
function writeInto(folder, path, bytes, mode = 420) {
  let problem = nameProblem(path);
  if (problem !== void 0) throw new Error(problem);
  makeParents(folder, path), (0, import_node_fs.writeFileSync)(encodePath(`${folder}/${path}`), bytes, { flag: "wx", mode });
}
function linkInto(folder, path, target) {
  if (target.includes(0)) throw new Error("its target holds a NUL byte");
  makeParents(folder, path), (0, import_node_fs.symlinkSync)(target, encodePath(`${folder}/${path}`));
}
function makeParents(folder, path) {
  let parents = path.split("/").slice(0, -1);
  for (let [index] of parents.entries()) {
    let parent = encodePath(`${folder}/${parents.slice(0, index + 1).join("/")}`), stats = statOf(parent);
    if (stats === "absent") (0, import_node_fs.mkdirSync)(parent);
    else if (stats === "unknown" || !stats.isDirectory()) throw new Error("something that is no folder is in its way");
  }
}
function nameProblem(path) {
  let parts = path.split("/");
  return !path.includes("\0") && parts.every((part) => !["", ".", ".."].includes(part) && !/^\.git$/i.test(part)) ? void 0 : "its name leads elsewhere";
}
function removeOutward(links, folder) {
  let removed = [];
  for (; ; ) {
    let outward = links.filter((link) => !removed.includes(link) && !leadsInside(`${folder}/${link}`, folder));
    if (outward.length === 0) return removed;
    for (let link of outward) (0, import_node_fs.rmSync)(encodePath(`${folder}/${link}`));
    removed.push(...outward);
  }
}
function leadsInside(link, folder) {
  try {
    return !(0, import_node_fs.readlinkSync)(encodePath(link), "buffer").toString("latin1").startsWith("/") && isInside(decodePath((0, import_node_fs.realpathSync)(encodePath(link), "buffer")), folder);
  } catch {
    return !1;
  }
}
async function* readAll(entries, repository) {
  let oids = entries.flatMap(({ source }) => source.kind === "blob" ? [source.oid] : []), blobs = repository && oids.length > 0 ? readBlobs(repository, oids, MAX_FILE) : void 0;
  for (let entry of entries) {
    let { source, kind } = entry;
    source.kind === "blob" ? yield [entry, bytesOf((await blobs?.next())?.value)] : kind === "link" ? yield [entry, targetOf(source.absolute)] : yield [entry, bytesOf(readRegularFile(source.absolute, MAX_FILE))];
  }
}
function bytesOf(read) {
  return read === void 0 ? "there is no repository to read it from" : read.kind === "bytes" ? read.bytes : read.kind === "unreadable" ? read.message : `it is ${NOT_READ[read.kind]}`;
}
var NOT_READ = { "too-large": "too large", symlink: "a link by now", "not-a-file": "no file" };
function targetOf(link) {
  try {
    return (0, import_node_fs.readlinkSync)(link, "buffer");
  } catch {
    return "it is no link any more";
  }
}

export {
  materialise,
  writeInto
};

import {
  decodePath,
  displayPath,
  encodePath,
  git,
  gitError,
  require_node_fs,
  require_node_path,
  runGit,
  splitNul
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/files.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1), OPEN_FLAGS = import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NONBLOCK | import_node_fs.constants.O_NOFOLLOW;
function readRegularFile(absolute, maxSize) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs.openSync)(absolute, OPEN_FLAGS);
  } catch (error) {
    return openFailure(error);
  }
  try {
    let stats = (0, import_node_fs.fstatSync)(descriptor);
    if (!stats.isFile()) return { kind: "not-a-file" };
    if (stats.size > maxSize) return { kind: "too-large" };
    let bytes = readUpTo(descriptor, stats.size, maxSize);
    return bytes === void 0 ? { kind: "too-large" } : { kind: "bytes", bytes };
  } catch (error) {
    return { kind: "unreadable", message: errorText(error) };
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function statOf(absolute) {
  try {
    return (0, import_node_fs.lstatSync)(absolute, { throwIfNoEntry: !1 }) ?? "absent";
  } catch {
    return "unknown";
  }
}
function isFolder(absolute) {
  let stats = statOf(absolute);
  return typeof stats == "object" && stats.isDirectory();
}
function realPathOf(absolute) {
  try {
    return (0, import_node_fs.realpathSync)(absolute);
  } catch {
    return absolute;
  }
}
function readTextIfThere(absolute, maxSize = 1 << 20) {
  let read = readRegularFile(absolute, maxSize);
  return read.kind === "bytes" ? read.bytes.toString("utf8") : void 0;
}
function readUpTo(descriptor, expected, maxSize) {
  let buffer = Buffer.allocUnsafe(expected + 1), size = 0;
  for (; ; ) {
    let read = (0, import_node_fs.readSync)(descriptor, buffer, size, buffer.length - size, null);
    if (read === 0) return buffer.subarray(0, size);
    if (size += read, size > maxSize) return;
    size === buffer.length && (buffer = Buffer.concat([buffer], Math.min(size * 2, maxSize + 1)));
  }
}
function openFailure(error) {
  let code = error.code;
  return code === "ENXIO" ? { kind: "not-a-file" } : code === "ELOOP" || code === "EMLINK" ? { kind: "symlink" } : { kind: "unreadable", message: errorText(error) };
}
var ERROR_TEXTS = {
  ENOENT: "it is gone",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "input/output error"
};
function errorText(error) {
  let code = error.code ?? "";
  return ERROR_TEXTS[code] ?? (error instanceof Error ? error.message : String(error));
}
function namesIn(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
  } catch {
    return [];
  }
}
function isInside(absolute, folder) {
  let relative = import_node_path.default.relative(folder, absolute);
  return relative !== ".." && !relative.startsWith(`..${import_node_path.default.sep}`) && !import_node_path.default.isAbsolute(relative);
}

// src/select/revisions.ts
async function resolveRange(repository, from, to, direct = !1) {
  let [fromOid, toOid] = await resolveCommits(repository, [from, to]);
  if (direct) return { base: fromOid, to: toOid, notices: [] };
  let base = await mergeBase(repository, fromOid, toOid);
  if (base !== void 0) return { base, to: toOid, notices: [] };
  let why = `${from} and ${to} have no common ancestor${repository.shallow ? " in this shallow clone" : ""}`, advice = repository.shallow ? "; `git fetch --unshallow` gets the history" : "";
  return { base: fromOid, to: toOid, notices: [`${why}: compared with ${from} itself${advice}`] };
}
async function resolveCommit(repository, name) {
  return (await resolveCommits(repository, [name]))[0];
}
async function resolveCommits(repository, names) {
  let odd = names.find((name) => name === "" || /[\n\0]/.test(name));
  if (odd !== void 0) throw unknownRevision(repository, odd);
  let input = names.map((name) => `${name}^{commit}
`).join(""), answers = (await git(repository, ["cat-file", "--batch-check"], input)).toString("utf8").split(`
`);
  return names.map((name, index) => {
    let oid = /^([0-9a-f]{40,64}) commit \d+$/.exec(answers[index] ?? "")?.[1];
    if (oid === void 0) throw unknownRevision(repository, name);
    return oid;
  });
}
async function mergeBase(repository, from, to) {
  let args = ["merge-base", from, to], result = await runGit(repository, args);
  if (result.kind !== "exited" || result.code > 1) throw gitError(args, result);
  return result.code === 0 ? result.stdout.toString("latin1").split(`
`)[0] : void 0;
}
function unknownRevision(repository, name) {
  let message = `there is no commit ${JSON.stringify(name)} in this repository`;
  if (/^0+$/.test(name))
    return new UserError(message, "a new branch has nothing before it: give the branch it leaves from");
  if (name.includes("..")) return new UserError(message, "give the two ends on their own: --from A --to B");
  if (repository.shallow) {
    let branch = name.replace(/^(?:refs\/remotes\/)?origin\//, "");
    return new UserError(
      `${message}, which is a shallow clone`,
      `fetch it first: \`git fetch --depth=100 origin ${branch}\`, or all history with \`git fetch --unshallow\``
    );
  }
  return new UserError(
    message,
    "`git branch --all` and `git log` show what there is; `git fetch` gets what is missing"
  );
}

// src/select/tree.ts
var import_node_path4 = __toESM(require_node_path(), 1);

// src/system/walk.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  ".jj",
  "node_modules",
  "bower_components",
  "__pycache__",
  ".venv",
  ".tox",
  ".nox",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache"
]);
function walk(start, skipped = SKIPPED_FOLDERS) {
  let found = { paths: [], folders: [], unreadable: [] }, folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    folder !== "" && found.folders.push(folder);
    let entries = entriesOf(`${start}/${folder}`);
    entries === void 0 && found.unreadable.push(folder.replace(/\/$/, ""));
    for (let entry of entries ?? []) {
      let name = decodePath(entry.name);
      entry.isDirectory() ? skipped.has(name) || folders.push(`${folder}${name}/`) : found.paths.push(folder + name);
    }
  }
  return found;
}
function entriesOf(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(encodePath(folder), { withFileTypes: !0, encoding: "buffer" });
  } catch {
    return;
  }
}

// src/select/globs.ts
var OPTIONS = { dot: !0, nonegate: !0, flags: "s" };
async function matcherOf(patterns) {
  if (patterns.length === 0) return () => !1;
  let { default: picomatch } = await import("./chunk-KZSZY6EO.js");
  return picomatch(patterns.flatMap(expand), OPTIONS);
}
async function exactMatcherOf(pattern) {
  let { default: picomatch } = await import("./chunk-KZSZY6EO.js");
  return picomatch(pattern, OPTIONS);
}
async function splitGlob(text) {
  if (!/[*?[\]{}()!+@]/.test(text)) return;
  let { default: picomatch } = await import("./chunk-KZSZY6EO.js"), { base, glob, isGlob } = picomatch.scan(text);
  return isGlob && glob !== "" ? { base, glob } : void 0;
}
function expand(pattern) {
  let bare = pattern.replace(/^\.?\//, "").replace(/\/+$/, ""), start = pattern.startsWith("/") || bare.includes("/") ? bare : `**/${bare}`;
  return [start, `${start}/**`];
}

// src/select/attributes.ts
var ATTRIBUTE = /^(-?)linguist-generated(?:=(true|false))?$/;
async function generatedMatcher(text) {
  if (!text?.includes("linguist-generated")) return () => !1;
  let lines = await Promise.all(text.split(`
`).flatMap(parseLine).map(compile));
  return (path5) => lines.findLast(({ matches }) => matches(path5))?.generated ?? !1;
}
function parseLine(line) {
  let [pattern = "", ...attributes] = line.trim().split(/\s+/);
  if (pattern === "" || /^["#![]/.test(pattern) || pattern.endsWith("/")) return [];
  let match = attributes.map((attribute) => ATTRIBUTE.exec(attribute)).findLast((found) => found !== null);
  return match ? [{ pattern, generated: match[1] === "" && match[2] !== "false" }] : [];
}
async function compile({ pattern, generated }) {
  return { matches: await matcherOf([pattern]), generated };
}

// src/select/names.ts
var import_node_path2 = __toESM(require_node_path(), 1), LOCK_FILES = /* @__PURE__ */ new Set([
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "deno.lock",
  "poetry.lock",
  "pdm.lock",
  "uv.lock",
  "pixi.lock",
  "pipfile.lock",
  "conda-lock.yml",
  "cargo.lock",
  "composer.lock",
  "gemfile.lock",
  "podfile.lock",
  "pubspec.lock",
  "mix.lock",
  "flake.lock",
  "gradle.lockfile",
  "packages.lock.json",
  "go.sum"
]), MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i, SOURCE = /\.(?:py[iw]?|[cm]?[jt]sx?|vue|svelte|astro|html?|rb|php|go|rs|java|kts?|scala|cs|sh|bash|zsh|ps1|pl|lua|sql|ya?ml|json|toml|ini|cfg|conf|env|tf|properties)$|(?:^|\/)(?:\.env[^/]*|Dockerfile|Makefile|Jenkinsfile)$/i;
function skippedByName(name) {
  return LOCK_FILES.has(import_node_path2.default.posix.basename(name).toLowerCase()) ? "generated" : MINIFIED.test(name) ? "minified" : void 0;
}
function isSourceName(name) {
  return SOURCE.test(name);
}
function sameKindOfName(a, b) {
  return import_node_path2.default.posix.extname(a) === import_node_path2.default.posix.extname(b) && skippedByName(a) === skippedByName(b);
}

// src/select/collect.ts
async function nameRule(filter, attributes) {
  let [included, excluded] = await Promise.all([matcherOf(filter.include), matcherOf(filter.exclude)]), generated = await generatedMatcher(attributes);
  return (path5) => filter.include.length > 0 && !included(path5) || excluded(path5) ? "excluded" : skippedByName(path5) ?? (generated(path5) ? "generated" : void 0);
}
function collect(listing, ruleOut) {
  let files = /* @__PURE__ */ new Map(), skipped = /* @__PURE__ */ new Map();
  for (let entry of listing) {
    let path5 = displayPath(entry.path), reason = ruleOut(path5) ?? (entry.kind === "skip" ? entry.reason : void 0);
    reason !== void 0 ? skipped.set(path5, { path: path5, reason }) : entry.kind === "file" && files.set(path5, { path: path5, source: entry.source, changed: entry.changed });
  }
  return { files: sorted(files), skipped: sorted(skipped) };
}
function sorted(byPath) {
  return [...byPath.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}

// src/select/named.ts
var import_node_path3 = __toESM(require_node_path(), 1);
function resolveNamed(texts, cwd) {
  return Promise.all(texts.map((text) => resolveOne(text, cwd)));
}
async function requireNamed(texts, cwd) {
  let named = await resolveNamed(texts, cwd), absent = named.find(({ kind }) => kind === "absent");
  if (absent) throw new UserError(`no such file or folder: ${absent.text}`, `paths are relative to ${cwd}`);
  return named;
}
function commonFolder(named) {
  return named.map(({ kind, absolute }) => kind === "file" ? import_node_path3.default.dirname(absolute) : absolute).reduce((common, folder) => {
    for (; !isInside(folder, common); ) common = import_node_path3.default.dirname(common);
    return common;
  });
}
function namedMatcher(named, root) {
  if (named.length === 0) return () => !0;
  let matchers = named.map((one) => matcherOfOne(one, root));
  return (relative) => matchers.some((matches) => matches(relative));
}
function matcherOfOne(named, root) {
  let start = import_node_path3.default.relative(root, named.absolute).split(import_node_path3.default.sep).join("/"), below = start === "" ? "" : `${start}/`;
  return named.kind === "glob" ? (relative) => relative.startsWith(below) && named.matches(relative.slice(below.length)) : (relative) => start === "" || relative === start || relative.startsWith(below);
}
async function resolveOne(text, cwd) {
  let absolute = realPathOf(import_node_path3.default.resolve(cwd, text));
  if (statOf(absolute) !== "absent") return { kind: isFolder(absolute) ? "folder" : "file", text, absolute };
  let split = await splitGlob(text);
  if (!split) return { kind: "absent", text, absolute };
  let base = realPathOf(import_node_path3.default.resolve(cwd, split.base));
  return isFolder(base) ? { kind: "glob", text, absolute: base, matches: await exactMatcherOf(split.glob) } : { kind: "absent", text, absolute };
}

// src/select/tree.ts
var NOTHING = { paths: [], sparse: [], unreadable: [], notices: [] };
async function selectTree(texts, place, host) {
  let named = await requireNamed(texts, realPathOf(host.cwd)), listing = await listNamed(named, place), attributes = place.repository && readTextIfThere(import_node_path4.default.join(place.root, ".gitattributes"));
  return {
    ...collect(inspectAll(listing, place.root, host.maxFileSize), await nameRule(host, attributes)),
    notices: listing.notices
  };
}
async function listNamed(named, place) {
  if (named.length === 0) return list(place, "");
  let files = named.filter(({ kind }) => kind === "file").map(({ absolute }) => relativePath(place.root, absolute)), wide = named.filter(({ kind }) => kind !== "file"), listings = await Promise.all(wide.map((one) => listWide(one, place)));
  return [{ ...NOTHING, paths: files }, ...listings].reduce(joined);
}
function joined(a, b) {
  return {
    paths: a.paths.concat(b.paths),
    sparse: [...a.sparse, ...b.sparse],
    unreadable: [...a.unreadable, ...b.unreadable],
    notices: [...a.notices, ...b.notices]
  };
}
async function listWide(named, place) {
  let folder = relativePath(place.root, named.absolute), found = among(named, place, await list(place, folder));
  if (!isEmpty(found)) return found;
  if (named.kind === "glob") throw new UserError(`no file matches ${named.text}`, "quote globs, and check the folder");
  let walked = place.repository ? listByWalking(place.root, folder) : found;
  return isEmpty(walked) ? { ...walked, notices: [...walked.notices, `there are no files in ${named.text}`] } : walked;
}
function among(named, place, listing) {
  let matches = namedMatcher([named], place.root), folder = relativePath(place.root, named.absolute), isWanted = (name) => matches(name) && name !== folder && name !== `${folder}/`;
  return { ...listing, paths: listing.paths.filter(isWanted), sparse: listing.sparse.filter(isWanted) };
}
function isEmpty({ paths, sparse, unreadable }) {
  return paths.length + sparse.length + unreadable.length === 0;
}
async function listWorkingTree(place) {
  return (await list(place, "")).paths;
}
async function list(place, folder) {
  return place.repository ? listByGit(place.repository, folder) : listByWalking(place.root, folder);
}
async function listByGit(repository, folder) {
  let args = [
    "ls-files",
    "-z",
    "-t",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    ...folder === "" ? [] : [folder]
  ], [paths, sparse] = [[], []];
  for (let line of splitNul(await git(repository, args)))
    (line.startsWith("S ") ? sparse : paths).push(line.slice(2));
  let notices = sparse.length > 0 ? [`${sparse.length} files outside the sparse checkout were not scanned`] : [];
  return { paths, sparse, unreadable: [], notices };
}
function listByWalking(root, folder) {
  let { paths, unreadable } = walk(import_node_path4.default.join(root, folder)), atRoot = (name) => import_node_path4.default.posix.join(folder, name);
  return { ...NOTHING, paths: paths.map(atRoot), unreadable: unreadable.map(atRoot) };
}
function* inspectAll(listing, root, maxFileSize) {
  for (let name of listing.sparse) yield { kind: "skip", path: name, reason: "excluded" };
  for (let name of listing.unreadable) yield toRead(name, encodePath(`${root}/${name}`));
  for (let name of listing.paths) yield inspect(root, name, maxFileSize);
}
function inspect(root, name, maxFileSize) {
  let absolute = encodePath(`${root}/${name}`), stats = statOf(absolute), skip = (reason) => ({ kind: "skip", path: name.replace(/\/$/, ""), reason });
  return stats === "absent" ? skip("deleted") : stats === "unknown" ? toRead(name, absolute) : stats.isSymbolicLink() ? skip("symlink") : stats.isDirectory() ? skip("submodule") : stats.isFile() ? stats.size > maxFileSize ? skip("too-large") : toRead(name, absolute) : skip("not-a-file");
}
function toRead(name, absolute) {
  return { kind: "file", path: name, source: { kind: "file", absolute }, changed: "all" };
}
function relativePath(root, absolute) {
  return import_node_path4.default.relative(root, absolute).split(import_node_path4.default.sep).join("/");
}

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
  readRegularFile,
  statOf,
  isFolder,
  realPathOf,
  readTextIfThere,
  namesIn,
  isInside,
  resolveRange,
  resolveCommit,
  matcherOf,
  exactMatcherOf,
  splitGlob,
  walk,
  isSourceName,
  sameKindOfName,
  nameRule,
  collect,
  resolveNamed,
  requireNamed,
  commonFolder,
  namedMatcher,
  selectTree,
  listSnapshot
};

import {
  git,
  gitError,
  runGit
} from "./chunk-2BTO5X2D.js";
import {
  walk
} from "./chunk-SVZVW2T3.js";
import {
  exactMatcherOf,
  matcherOf,
  splitGlob
} from "./chunk-2MUC5YLB.js";
import {
  isFolder,
  isInside,
  readTextIfThere,
  realPathOf,
  statOf
} from "./chunk-XZ4GGKDC.js";
import {
  displayPath,
  encodePath,
  splitNul
} from "./chunk-RAZ57TIL.js";
import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/select/revisions.ts
async function resolveRange(repository, from, to) {
  let [fromOid, toOid] = await resolveCommits(repository, [from, to]), base = await mergeBase(repository, fromOid, toOid);
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
var import_node_path3 = __toESM(require_node_path(), 1);

// src/select/attributes.ts
var ATTRIBUTE = /^(-?)linguist-generated(?:=(true|false))?$/;
async function generatedMatcher(text) {
  if (!text?.includes("linguist-generated")) return () => !1;
  let lines = await Promise.all(text.split(`
`).flatMap(parseLine).map(compile));
  return (path4) => lines.findLast(({ matches }) => matches(path4))?.generated ?? !1;
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
var import_node_path = __toESM(require_node_path(), 1), LOCK_FILES = /* @__PURE__ */ new Set([
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
  return LOCK_FILES.has(import_node_path.default.posix.basename(name).toLowerCase()) ? "generated" : MINIFIED.test(name) ? "minified" : void 0;
}
function isSourceName(name) {
  return SOURCE.test(name);
}
function sameKindOfName(a, b) {
  return import_node_path.default.posix.extname(a) === import_node_path.default.posix.extname(b) && skippedByName(a) === skippedByName(b);
}

// src/select/collect.ts
async function nameRule(filter, attributes) {
  let [included, excluded] = await Promise.all([matcherOf(filter.include), matcherOf(filter.exclude)]), generated = await generatedMatcher(attributes);
  return (path4) => filter.include.length > 0 && !included(path4) || excluded(path4) ? "excluded" : skippedByName(path4) ?? (generated(path4) ? "generated" : void 0);
}
function collect(listing, ruleOut) {
  let files = /* @__PURE__ */ new Map(), skipped = /* @__PURE__ */ new Map();
  for (let entry of listing) {
    let path4 = displayPath(entry.path), reason = ruleOut(path4) ?? (entry.kind === "skip" ? entry.reason : void 0);
    reason !== void 0 ? skipped.set(path4, { path: path4, reason }) : entry.kind === "file" && files.set(path4, { path: path4, source: entry.source, changed: entry.changed });
  }
  return { files: sorted(files), skipped: sorted(skipped) };
}
function sorted(byPath) {
  return [...byPath.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}

// src/select/named.ts
var import_node_path2 = __toESM(require_node_path(), 1);
function resolveNamed(texts, cwd) {
  return Promise.all(texts.map((text) => resolveOne(text, cwd)));
}
async function requireNamed(texts, cwd) {
  let named = await resolveNamed(texts, cwd), absent = named.find(({ kind }) => kind === "absent");
  if (absent) throw new UserError(`no such file or folder: ${absent.text}`, `paths are relative to ${cwd}`);
  return named;
}
function commonFolder(named) {
  return named.map(({ kind, absolute }) => kind === "file" ? import_node_path2.default.dirname(absolute) : absolute).reduce((common, folder) => {
    for (; !isInside(folder, common); ) common = import_node_path2.default.dirname(common);
    return common;
  });
}
function namedMatcher(named, root) {
  if (named.length === 0) return () => !0;
  let matchers = named.map((one) => matcherOfOne(one, root));
  return (relative) => matchers.some((matches) => matches(relative));
}
function matcherOfOne(named, root) {
  let start = import_node_path2.default.relative(root, named.absolute).split(import_node_path2.default.sep).join("/"), below = start === "" ? "" : `${start}/`;
  return named.kind === "glob" ? (relative) => relative.startsWith(below) && named.matches(relative.slice(below.length)) : (relative) => start === "" || relative === start || relative.startsWith(below);
}
async function resolveOne(text, cwd) {
  let absolute = realPathOf(import_node_path2.default.resolve(cwd, text));
  if (statOf(absolute) !== "absent") return { kind: isFolder(absolute) ? "folder" : "file", text, absolute };
  let split = await splitGlob(text);
  if (!split) return { kind: "absent", text, absolute };
  let base = realPathOf(import_node_path2.default.resolve(cwd, split.base));
  return isFolder(base) ? { kind: "glob", text, absolute: base, matches: await exactMatcherOf(split.glob) } : { kind: "absent", text, absolute };
}

// src/select/tree.ts
var NOTHING = { paths: [], sparse: [], unreadable: [], notices: [] };
async function selectTree(texts, place, host) {
  let named = await requireNamed(texts, realPathOf(host.cwd)), listing = await listNamed(named, place), attributes = place.repository && readTextIfThere(import_node_path3.default.join(place.root, ".gitattributes"));
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
  let { paths, unreadable } = walk(import_node_path3.default.join(root, folder)), atRoot = (name) => import_node_path3.default.posix.join(folder, name);
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
  return import_node_path3.default.relative(root, absolute).split(import_node_path3.default.sep).join("/");
}

export {
  resolveRange,
  resolveCommit,
  isSourceName,
  sameKindOfName,
  nameRule,
  collect,
  resolveNamed,
  requireNamed,
  commonFolder,
  namedMatcher,
  selectTree,
  listWorkingTree
};

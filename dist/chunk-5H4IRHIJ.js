import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/apply/journal.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1), folderOf = (repository) => import_node_path.default.join(repository.gitDir, "provenfix"), openJournal = (repository) => import_node_path.default.join(folderOf(repository), "journal.json"), lastApplication = (repository) => import_node_path.default.join(folderOf(repository), "applied.json");
function temporaryFor(repository, { id }, entry) {
  let absolute = import_node_path.default.join(repository.topLevel, entry.path);
  return import_node_path.default.join(import_node_path.default.dirname(absolute), `.provenfix-${id}-${import_node_path.default.basename(absolute).slice(0, 100)}`);
}
function readJournal(file) {
  let text;
  try {
    text = (0, import_node_fs.readFileSync)(file, "utf8");
  } catch (error) {
    return error.code === "ENOENT" ? void 0 : "unreadable";
  }
  try {
    let journal = JSON.parse(text);
    return journal.format === 1 && Array.isArray(journal.entries) ? journal : "unreadable";
  } catch {
    return "unreadable";
  }
}
function inverse(journal, id, pid, time) {
  let entries = journal.entries.map(({ path: file, index, work }) => ({
    path: file,
    ...index && { index: { mode: index.mode, from: index.to, to: index.from } },
    ...work && { work: { mode: work.mode, from: work.to, to: work.from } }
  }));
  return { ...journal, id, pid, time, purpose: "undo", entries };
}

export {
  folderOf,
  openJournal,
  lastApplication,
  temporaryFor,
  readJournal,
  inverse
};

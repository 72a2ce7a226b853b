import {
  require_node_zlib
} from "./chunk-M6PDMMYP.js";
import {
  require_node_crypto
} from "./chunk-POKHRKEQ.js";
import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/cache.ts
var import_node_crypto = __toESM(require_node_crypto(), 1), import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1), import_node_zlib = __toESM(require_node_zlib(), 1), KEY = 22, SUM = 7, SHARD_LIMIT = 512 * 1024, LINE_LIMIT = SHARD_LIMIT / 16, PENDING_LIMIT = 1024 * 1024;
function cacheKey({ content, analyzer, options, path: name }) {
  return (0, import_node_crypto.hash)("sha256", `${content}\0${analyzer}\0${options}\0${name}`, "base64url").slice(0, KEY);
}
function textKey(kind, ...parts) {
  return (0, import_node_crypto.hash)("sha256", JSON.stringify([kind, ...parts]), "base64url").slice(0, KEY);
}
function cacheFolderIn(commonDir) {
  return import_node_path.default.join(commonDir, "provenfix", "cache");
}
var NO_CACHE = {
  get: () => {
  },
  put: () => {
  },
  getText: () => {
  },
  putText: () => {
  },
  close: () => {
  }
};
function openCache(folder, buildId) {
  if (folder === void 0) return NO_CACHE;
  let build = (0, import_node_crypto.hash)("sha256", buildId, "hex").slice(0, 12), own = import_node_path.default.join(folder, build), shards = /* @__PURE__ */ new Map(), pending = /* @__PURE__ */ new Map(), held = 0, flush = () => {
    pending.size > 0 && attempt(() => writeAll(folder, build, pending, shards)), pending.clear(), held = 0;
  }, find = (key) => {
    let shard = shardOf(shards, own, key), value = lookUp(shard, key);
    return value !== void 0 && shard.used.add(key), value;
  }, add = (line) => {
    if (line.length > LINE_LIMIT) return;
    let lines = pending.get(line.charCodeAt(0)) ?? [];
    pending.set(line.charCodeAt(0), lines), lines.push(line), held += line.length, held > PENDING_LIMIT && flush();
  };
  return {
    get: find,
    put: (key, report) => add(encode(key, report)),
    getText: (key) => find(key)?.text,
    putText: (key, text) => add(encode(key, { detections: [], text })),
    close: flush
  };
}
function shardOf(shards, folder, key) {
  let index = key.charCodeAt(0), shard = shards.get(index);
  if (shard === void 0) {
    let text = attempt(() => (0, import_node_fs.readFileSync)(import_node_path.default.join(folder, String(index)), "latin1")) ?? "";
    shard = { text, offsets: offsetsOf(text), used: /* @__PURE__ */ new Set() }, shards.set(index, shard);
  }
  return shard;
}
function offsetsOf(text) {
  let offsets = /* @__PURE__ */ new Map();
  for (let start = 0; start < text.length; ) {
    let end = endOfLine(text, start);
    end - start >= KEY + SUM && offsets.set(text.slice(start, start + KEY), start), start = end + 1;
  }
  return offsets;
}
function endOfLine(text, start) {
  let end = text.indexOf(`
`, start);
  return end < 0 ? text.length : end;
}
function lookUp({ text, offsets }, key) {
  let start = offsets.get(key);
  if (start === void 0) return;
  let end = endOfLine(text, start);
  return end === start + KEY + SUM && text.startsWith(key.slice(0, SUM), start + KEY) ? { detections: [] } : decode(text.slice(start, end));
}
function encode(key, { detections, unchecked, text }) {
  let value = {
    detections: detections.map((detection) => Object.assign({}, detection, { path: void 0 })),
    ...unchecked === void 0 ? {} : { unchecked },
    ...text === void 0 ? {} : { text }
  };
  if (detections.length === 0 && unchecked === void 0 && text === void 0) return emptyLine(key);
  let json = toAscii(JSON.stringify(value));
  return key + checksum(key + json) + json;
}
var emptyLine = (key) => key + key.slice(0, SUM);
function decode(line) {
  if (line === emptyLine(line.slice(0, KEY))) return { detections: [] };
  let json = line.slice(KEY + SUM);
  if (line.slice(KEY, KEY + SUM) === checksum(line.slice(0, KEY) + json))
    return attempt(() => {
      let report = JSON.parse(json);
      for (let detection of report.detections) detection.path = "";
      return report;
    });
}
var checksum = (text) => (0, import_node_zlib.crc32)(text).toString(36).padStart(SUM, "0");
function toAscii(json) {
  return json.replaceAll(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function writeAll(folder, build, pending, shards) {
  let own = import_node_path.default.join(folder, build);
  (0, import_node_fs.mkdirSync)(own, { recursive: !0, mode: 448 }) !== void 0 && removeOtherBuilds(folder, build);
  for (let [index, lines] of pending) {
    let file = import_node_path.default.join(own, String(index));
    append(file, lines) > SHARD_LIMIT && prune(file, shards.get(index)?.used ?? /* @__PURE__ */ new Set(), lines);
  }
}
function removeOtherBuilds(folder, build) {
  let others = (0, import_node_fs.readdirSync)(folder).filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== build);
  for (let name of others) attempt(() => (0, import_node_fs.rmSync)(import_node_path.default.join(folder, name), { recursive: !0, force: !0 }));
}
function append(file, lines) {
  let descriptor = (0, import_node_fs.openSync)(file, "a", 384);
  try {
    return (0, import_node_fs.writeSync)(descriptor, `
${lines.join(`
`)}
`, null, "latin1"), (0, import_node_fs.fstatSync)(descriptor).size;
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function prune(file, used, added) {
  let text = (0, import_node_fs.readFileSync)(file, "latin1"), keys = /* @__PURE__ */ new Set([...used, ...added.map((line) => line.slice(0, KEY))]), newestFirst = [...offsetsOf(text).entries()].toSorted((a, b) => b[1] - a[1]), ranked = [...newestFirst.filter(([key]) => keys.has(key)), ...newestFirst.filter(([key]) => !keys.has(key))], kept = [], room = SHARD_LIMIT / 2;
  for (let [, start] of ranked) {
    let line = text.slice(start, endOfLine(text, start));
    if (room -= line.length + 1, room < 0) break;
    decode(line) !== void 0 && kept.push(line);
  }
  let next = `${file}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}`;
  (0, import_node_fs.writeFileSync)(next, `${kept.toReversed().join(`
`)}
`, { mode: 384, encoding: "latin1" }), (0, import_node_fs.renameSync)(next, file);
}
function attempt(action) {
  try {
    return action();
  } catch {
    return;
  }
}

export {
  cacheKey,
  textKey,
  cacheFolderIn,
  openCache
};

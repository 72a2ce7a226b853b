import {
  firstLine,
  startGit
} from "./chunk-2BTO5X2D.js";
import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// builtin:node:stream
var require_node_stream = __commonJS({
  "builtin:node:stream"(exports, module) {
    module.exports = process.getBuiltinModule("node:stream");
  }
});

// src/analyzers/first-line.ts
function firstLine2(bytes) {
  let head = bytes.subarray(0, 128).toString("latin1"), end = head.search(/[\r\n]/);
  return end < 0 ? head : head.slice(0, end);
}

// src/system/blobs.ts
var import_node_stream = __toESM(require_node_stream(), 1);
var OIDS_PER_WRITE = 256;
async function* readBlobs(place, oids, maxSize) {
  let next = 0;
  for (; next < oids.length; )
    for await (let blob of readBatch(place, oids.slice(next), maxSize))
      next += 1, yield blob;
}
async function* readBatch(place, oids, maxSize) {
  let batch = startGit(place, ["cat-file", "--batch", "--buffer"]);
  import_node_stream.Readable.from(requests(oids)).pipe(batch.stdin);
  let reader = readerOf(batch.stdout);
  try {
    for (let [index] of oids.entries()) {
      let header = await reader.line();
      if (header === void 0) return yield* failures(oids.length - index, await batch.end);
      let blob = await blobOf(header, reader, maxSize);
      if (yield blob, blob.kind === "too-large") return;
    }
  } finally {
    batch.kill();
  }
}
function* requests(oids) {
  for (let at = 0; at < oids.length; at += OIDS_PER_WRITE) yield `${oids.slice(at, at + OIDS_PER_WRITE).join(`
`)}
`;
}
async function blobOf(header, reader, maxSize) {
  let [oid, , size] = header.split(" ");
  if (size === void 0) return { kind: "unreadable", message: `object ${oid} is missing from the repository` };
  if (Number(size) > maxSize) return { kind: "too-large", size: Number(size) };
  let bytes = await reader.take(Number(size) + 1);
  return bytes === void 0 ? { kind: "unreadable", message: `git ended in the middle of object ${oid}` } : { kind: "bytes", bytes: bytes.subarray(0, -1) };
}
function* failures(count, end) {
  let why = "stderr" in end ? firstLine(end.stderr) : end.kind;
  for (let i = 0; i < count; i += 1) yield { kind: "unreadable", message: `git cat-file failed: ${why}` };
}
function readerOf(stream) {
  let chunks = stream[Symbol.asyncIterator](), pending = Buffer.alloc(0), nextChunk = async () => {
    let { value, done } = await chunks.next();
    return done ? void 0 : value;
  }, cut = (end) => {
    let head = pending.subarray(0, end);
    return pending = pending.subarray(end), head;
  };
  return {
    async line() {
      for (let end = pending.indexOf(10); ; end = pending.indexOf(10)) {
        if (end >= 0) return cut(end + 1).toString("latin1", 0, end);
        let chunk = await nextChunk();
        if (chunk === void 0) return;
        pending = Buffer.concat([pending, chunk]);
      }
    },
    async take(count) {
      let parts = [pending], size = pending.length;
      for (; size < count; ) {
        let chunk = await nextChunk();
        if (chunk === void 0) return;
        parts.push(chunk), size += chunk.length;
      }
      return pending = parts.length === 1 ? pending : Buffer.concat(parts, size), cut(count);
    }
  };
}

export {
  firstLine2 as firstLine,
  readBlobs
};

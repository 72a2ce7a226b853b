/** Run by Node itself, inside a hook: prints what `select` gives for the request in argv, with the contents as text. */
import { decodeText } from "../../src/select/decode.ts";
import type { SelectRequest } from "../../src/select/request.ts";
import { select } from "../../src/select/select.ts";

export interface Printed {
  root: string;
  files: { path: string; changed: unknown; text: string }[];
  skipped: { path: string; reason: string }[];
  notices: string[];
}

const request = JSON.parse(process.argv[2] ?? "") as SelectRequest;
const limits = { include: [], exclude: [], maxFileSize: 1_000_000 };
const selection = await select(request, { cwd: process.cwd(), env: process.env, ...limits });
const files: Printed["files"] = [];
for await (const content of selection.contents()) {
  const text = content.kind === "text" ? decodeText(content.bytes) : `<${content.kind}>`;
  files.push({ path: content.file.path, changed: content.file.changed, text });
}
const { root, skipped, notices } = selection;
process.stdout.write(JSON.stringify({ root, files, skipped, notices } satisfies Printed));

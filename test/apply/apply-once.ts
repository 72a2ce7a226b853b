/** Run as a program of its own, to be killed: applies what standard input describes, or takes the last application back. */
import { readFileSync } from "node:fs";
import { applyPatches } from "../../src/apply/apply.ts";
import { undo } from "../../src/apply/undo.ts";
import { openRepository } from "../../src/system/repository.ts";

const repository = await openRepository(process.cwd(), process.env);
if (process.argv[2] === "undo") await undo(repository);
else await applyPatches(repository, "index", JSON.parse(readFileSync(0, "utf8")));

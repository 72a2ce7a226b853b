/** `cargo test`. */
import path from "node:path";
import { parseCargo } from "../reports/cargo.ts";
import type { RunnerKind } from "../runner.ts";
import { fewEnough, nearestWith } from "./places.ts";

/** Cargo names each test program on standard error, and the program its tests on standard output. */
const JOINED = 'exec cargo test --offline --no-fail-fast "$@" 2>&1';

export const cargo: RunnerKind = {
  extensions: ["rs"],
  async find(file, tree, ask) {
    const folder = nearestWith(file, ["Cargo.toml"], tree);
    if (folder === undefined) return undefined;
    const version = await ask(["cargo", "--version"], folder);
    if (version === undefined) return { problem: "there is a Cargo.toml, but `cargo` is not on PATH" };
    return {
      name: "cargo test",
      folder,
      command: "cargo test",
      fingerprint: version,
      caches: ["target"],
      selects: { tests: true, related: false },
      plan(seen, { tests }) {
        const names = fewEnough(tests)?.map((id) => id.slice(id.indexOf("::") + 2));
        return {
          argv: ["sh", "-c", JOINED, "sh", ...(names ? ["--", "--exact", ...names] : [])],
          env: { CARGO_TARGET_DIR: path.join(seen.cache, "target"), CARGO_TERM_COLOR: "never" },
        };
      },
      report: ({ stdout }) => parseCargo(stdout.toString("utf8")),
    };
  },
};

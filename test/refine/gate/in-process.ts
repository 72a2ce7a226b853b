/** The embedded analyzers in this thread: what a worker does, without the bundle that it would need. */
import { analyzers, rulesOf } from "../../../src/analyzers/list.ts";
import { embeddedOf } from "../../../src/analyzers/all.ts";
import { openCache } from "../../../src/analyzers/cache.ts";
import { withUserRules } from "../../../src/analyzers/custom/read.ts";
import type { FileOutcome, Pool } from "../../../src/analyzers/pool.ts";
import { defaultConfig } from "../../../src/config/defaults.ts";
import type { Selection } from "../../../src/model/scan.ts";
import type { Rescan } from "../../../src/refine/gate/rescan.ts";
import { rescanner } from "../../../src/refine/gate/rescanner.ts";

const config = withUserRules(defaultConfig(analyzers), []);
const enabled = embeddedOf(analyzers).filter(({ name }) => config.analyzers[name]?.enabled === true);

function inProcess(): Pool {
  const ready = new Map(
    enabled.map((analyzer) => [analyzer.name, analyzer.load(config.analyzers[analyzer.name]?.options)]),
  );
  return {
    configure: () => undefined,
    prepare: () => undefined,
    optimise: () => undefined,
    capacity: 1,
    close: () => undefined,
    async check(path, bytes, names) {
      const outcomes = new Map<string, FileOutcome>();
      const text = Buffer.from(bytes).toString("utf8");
      for (const name of names) {
        const checker = await ready.get(name);
        if (checker !== undefined) outcomes.set(name, { kind: "checked", report: await checker.check({ path, text }) });
      }
      return outcomes;
    },
  };
}

export async function openRescan(): Promise<Rescan> {
  const root = "/";
  const selection: Selection = {
    asked: { kind: "paths", paths: [] },
    root,
    files: [],
    skipped: [],
    notices: [],
    async *contents() {
      // The gate gives the texts.
    },
  };
  const rules = await rulesOf(enabled, config.analyzers);
  const place = { root, repository: undefined, notices: [] };
  return rescanner({
    selection,
    place,
    analyzers: enabled,
    config,
    cache: openCache(undefined, "test"),
    pool: inProcess(),
    rules,
    env: {},
    home: undefined,
    today: "2026-01-01",
  });
}

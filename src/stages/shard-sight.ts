/** What this part of a split run tells the merge. */
import { createHash } from "node:crypto";
import type { Config } from "../config/config.ts";
import type { Triage } from "../findings/triage.ts";
import { consensusNotices } from "../findings/witnesses.ts";
import type { Selection } from "../model/scan.ts";
import type { ShardSight } from "../model/shard.ts";
import { version } from "../model/version.ts";
import type { Notices } from "./notices.ts";

export interface SightInput {
  selection: Selection;
  triaged: Triage;
  notices: Notices;
  config: Config;
}

export function shardSight(
  { index, count, digest }: NonNullable<Selection["shard"]>,
  { selection, triaged, notices, config }: SightInput,
): ShardSight {
  const common = JSON.stringify([version, count, digest, config]);
  return {
    index,
    count,
    of: createHash("sha256").update(common).digest("hex"),
    listed: selection.skipped.length,
    whole: triaged.whole,
    entries: triaged.entries,
    consensus: notices.consensus,
    notices: {
      analyzers: notices.analyzers.length,
      consensus: consensusNotices(notices.consensus).length,
      configuration: notices.configuration.length,
    },
  };
}

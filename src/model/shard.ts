/** What one part of a split run leaves, so that the parts together judge what none can judge alone. Types only. */

/** Part `index` (from 1) of `count`. */
export interface Shard {
  index: number;
  count: number;
}

/** What a part knows of one entry of `suppressions:`. */
export interface EntrySight {
  /** Something that it names was found. */
  found: boolean;
  /** Files of the whole run that its path matches. */
  matched: number;
  /** Of those in this part, how many were not checked to the end. */
  unchecked: number;
  /** Its path is that of a file of this part that was checked to the end. */
  itself: boolean;
}

/** Files that too few independent analyzers read for `minWitnesses` (`least`), by path. */
export interface ConsensusSight {
  least: number;
  files: number;
  /** Only where `files` is not 0. */
  first?: { path: string; readers: string[] };
}

export interface ShardSight extends Shard {
  /** SHA-256 over what all parts must have in common: version, what was asked, the files, the settings. */
  of: string;
  /** So many of the first entries of `skipped` are listed by every part. */
  listed: number;
  /** The whole repository was asked for. */
  whole: boolean;
  /** In the order of the configuration. */
  entries: EntrySight[];
  consensus: ConsensusSight;
  /** How many of the last notices came from where: analyzers, then the consensus, then the configuration. */
  notices: { analyzers: number; consensus: number; configuration: number };
}

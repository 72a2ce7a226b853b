/** What could not be read of a file: told to a person, never silently dropped. */

export interface Losses {
  /** @param where a path into the file, such as `runs[0].results[3].level` */
  lose(where: string, what: string): void;
  /** The first ones, as sentences; and how many there are in all. */
  readonly told: readonly string[];
  readonly count: number;
}

/** A file may lose something in each of a million results. */
const MOST_TOLD = 10;
const MOST_CHARACTERS = 300;

export function collectLosses(): Losses {
  const told: string[] = [];
  let count = 0;
  return {
    told,
    get count() {
      return count;
    },
    lose(where, what) {
      count += 1;
      if (told.length < MOST_TOLD) told.push(`${where}: ${what}`.slice(0, MOST_CHARACTERS));
    },
  };
}

/** One sentence each, with the file's name before it. */
export function lossNotices(name: string, { told, count }: Losses): string[] {
  const more = count - told.length;
  const notices = told.map((sentence) => `${name}: ${sentence}`);
  return more > 0 ? [...notices, `${name}: … and ${more} more of the kind`] : notices;
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  const text =
    typeof value === "object" && value !== null ? (Array.isArray(value) ? "a list" : "an object") : undefined;
  return text ?? String(JSON.stringify(value) ?? value).slice(0, 80);
}

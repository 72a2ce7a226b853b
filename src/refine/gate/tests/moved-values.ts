/** What a patch moved from the code to the environment. */
import type { FileChange } from "../../../model/candidate.ts";

/** With what may stand before it on the line: a marker. */
const READ = /^(?:.*;[ \t]*)?(.*?)\bos\.environ\[(["'])(\w+)\2\](.*)$/;

/** What decides how the suite itself is run. */
const RUN = /^(?:PATH|HOME|TMPDIR|SHELL|LD_|DYLD_|PYTHON|PYTEST|PROVENFIX)/;

/**
 * Variables that the patched code reads where the code before had a literal, with that literal's text. A run has an environment of its
 * own, in which they are missing: every test that loads the file would fail, whatever the patch is worth.
 */
export function movedValues(changes: readonly FileChange[]): Record<string, string> {
  return Object.fromEntries(
    changes.flatMap(({ before, after }) => {
      const old = before.split("\n");
      const fresh = after.split("\n").filter((line) => !old.includes(line));
      return fresh.flatMap((line) => {
        const [, head = "", , name, tail = ""] = READ.exec(line) ?? [];
        if (name === undefined || RUN.test(name)) return [];
        const values = old.flatMap((each) => {
          const isAround = each.startsWith(head) && each.endsWith(tail) && each.length > head.length + tail.length;
          const value = isAround
            ? /^(["'])([^"'\\]+)\1$/.exec(each.slice(head.length, each.length - tail.length))?.[2]
            : undefined;
          return value === undefined ? [] : [value];
        });
        return values.length === 1 && values[0] !== undefined ? [[name, values[0]] as const] : [];
      });
    }),
  );
}

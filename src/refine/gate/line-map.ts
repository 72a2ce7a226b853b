/** Lines of the text before a patch → lines after it. */
import { diffArrays } from "diff";

export interface LineRange {
  /** 1-based, inclusive; `last` < `first` where nothing is left. */
  first: number;
  last: number;
}

export interface LineMap {
  /** Where lines of the old text are in the new one; of replaced lines, all that came instead. */
  toAfter(first: number, last: number): LineRange;
  toBefore(first: number, last: number): LineRange;
  /** Lines of the new text that the old one does not have, as ranges. */
  added: LineRange[];
  /** Lines on either side that the other does not have. */
  changedLines: number;
}

interface Block {
  before: LineRange;
  after: LineRange;
  same: boolean;
}

export function mapLines(before: string, after: string): LineMap {
  const blocks = blocksOf(lines(before), lines(after));
  const changed = blocks.filter(({ same }) => !same);
  return {
    toAfter: (first, last) => mapped(blocks, { first, last }, "before", "after"),
    toBefore: (first, last) => mapped(blocks, { first, last }, "after", "before"),
    added: changed.map((block) => block.after).filter(({ first, last }) => last >= first),
    changedLines: changed.reduce((sum, block) => sum + length(block.before) + length(block.after), 0),
  };
}

function lines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function length({ first, last }: LineRange): number {
  return Math.max(0, last - first + 1);
}

/** A removal and the addition behind it are one block. */
function blocksOf(before: string[], after: string[]): Block[] {
  const blocks: Block[] = [];
  let [old, current] = [1, 1];
  for (const { added = false, removed = false, count = 0 } of diffArrays(before, after)) {
    const same = !added && !removed;
    const [oldCount, newCount] = [added ? 0 : count, removed ? 0 : count];
    const previous = blocks.at(-1);
    if (!same && previous !== undefined && !previous.same) {
      previous.before.last += oldCount;
      previous.after.last += newCount;
    } else {
      blocks.push({
        before: { first: old, last: old + oldCount - 1 },
        after: { first: current, last: current + newCount - 1 },
        same,
      });
    }
    old += oldCount;
    current += newCount;
  }
  return blocks;
}

function mapped(
  blocks: readonly Block[],
  range: LineRange,
  from: "before" | "after",
  to: "before" | "after",
): LineRange {
  const touched = blocks.filter((block) => block[from].first <= range.last && block[from].last >= range.first);
  const parts = touched.map((block) => {
    if (!block.same) return block[to];
    const shift = block[to].first - block[from].first;
    return {
      first: Math.max(range.first, block[from].first) + shift,
      last: Math.min(range.last, block[from].last) + shift,
    };
  });
  return {
    first: Math.min(...parts.map(({ first }) => first)),
    last: Math.max(...parts.map(({ last }) => last)),
  };
}

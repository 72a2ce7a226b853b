/** ANSI styles, or nothing at all. */

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

type StyleName = keyof typeof CODES;
export type Paint = Record<StyleName, (text: string) => string>;

/** Text must be escaped before it is painted. */
export function paintFor(colour: boolean): Paint {
  const style = (name: StyleName) => (text: string) =>
    colour && text !== "" ? `\x1b[${CODES[name][0]}m${text}\x1b[${CODES[name][1]}m` : text;
  const names = Object.keys(CODES) as StyleName[];
  return Object.fromEntries(names.map((name) => [name, style(name)])) as Paint;
}

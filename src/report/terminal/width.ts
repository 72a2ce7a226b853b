/** How many columns of a terminal a text takes, and how to break it into lines. */

/** East Asian Wide and Fullwidth (Unicode Annex 11) as blocks, and what is drawn as an emoji. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18AFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}])/u;
const COMBINING_ONLY = /^\p{Mark}+$/u;
// oxlint-disable-next-line no-control-regex
const STYLE = /\x1b\[\d+m/g;
const ASCII = /^[\x20-\x7e]*$/;

/** Made when first needed: it takes 10 ms. */
let graphemes: Intl.Segmenter | undefined;

/** What a reader sees as one character each. */
export function splitGraphemes(text: string): string[] {
  if (ASCII.test(text)) return text.split("");
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** 0, 1 or 2 columns. */
export function graphemeWidth(grapheme: string): number {
  if (COMBINING_ONLY.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Of escaped text; styles take no column. */
export function textWidth(text: string): number {
  const plain = text.replace(STYLE, "");
  if (ASCII.test(plain)) return plain.length;
  return splitGraphemes(plain).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

/** Breaks at spaces; a word that is longer than a line stays whole, so that links and paths can be copied. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/[ \t]+/)) {
    if (line !== "" && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** An indented item: `lead` takes two columns, and further lines stand under the text of the first. */
export function hanging(lead: string, text: string, width: number): string[] {
  return wrap(text, Math.max(20, width - 4)).map((line, index) => `  ${index === 0 ? lead : "  "}${line}`);
}

/** The source around a finding, its exact region underlined. */
import type { Finding, Region } from "../../model/finding.ts";
import { escapeLine } from "../escape.ts";
import { lastLine, markedPart, regionInFrame } from "../region.ts";
import type { Paint } from "./paint.ts";
import { graphemeWidth, splitGraphemes, textWidth } from "./width.ts";

const TAB = 4;
/** Lines of a longer region that are shown before and after the gap. */
const HEAD = 4;
const TAIL = 2;

/** One grapheme as the terminal shows it. */
interface Cell {
  text: string;
  column: number;
  width: number;
  style: "plain" | "marked" | "escape" | "marked-escape";
}

interface Row {
  number: number;
  cells: Cell[];
  /** Columns `[from, to)` to underline. */
  underline?: readonly [from: number, to: number];
}

/** Lines of at most `width` columns, unstyled text escaped. Nothing where the finding carries no source. */
export function renderFrame(finding: Finding, paint: Paint, width: number): string[] {
  const { firstLine, lines } = finding.frame;
  const region = regionInFrame(finding);
  const rows = lines.map((line, index) => rowOf(line, firstLine + index, region));
  const digits = String(firstLine + rows.length - 1).length;
  const room = Math.max(20, width - digits - 5);
  const left = windowStart(rows, room);
  return rows.flatMap((row) => {
    if (isElided(row.number, region)) return row.number === region.startLine + HEAD ? [gapLine(digits, paint)] : [];
    return renderRow(row, { digits, room, left }, paint);
  });
}

function rowOf(line: string, number: number, region: Region): Row {
  const part = markedPart(region, number, line);
  const cells = cellsOf(line, part);
  if (part === undefined) return { number, cells };
  const marked = cells.filter((cell) => cell.style.startsWith("marked"));
  const from = marked[0]?.column ?? columnAt(line, part[0]);
  const last = marked.at(-1);
  return { number, cells, underline: [from, last === undefined ? from + 1 : last.column + last.width] };
}

function cellsOf(line: string, part: readonly [number, number] | undefined): Cell[] {
  const cells: Cell[] = [];
  const [from, to] = part ?? [0, 0];
  let offset = 0;
  let column = 0;
  for (const grapheme of splitGraphemes(line)) {
    const text = shownAs(grapheme, line.startsWith("##", offset - 2) ? "##" : "", column);
    const escaped = text !== grapheme && grapheme !== "\t";
    const width = text.length === 1 ? graphemeWidth(text) : textWidth(text);
    const marked = offset < to && offset + grapheme.length > from;
    cells.push({ text, column, width, style: cellStyle(marked, escaped) });
    offset += grapheme.length;
    column += width;
  }
  return cells;
}

function cellStyle(marked: boolean, escaped: boolean): Cell["style"] {
  if (marked) return escaped ? "marked-escape" : "marked";
  return escaped ? "escape" : "plain";
}

/** @param before what may turn the grapheme into a part of a runner's command */
function shownAs(grapheme: string, before: string, column: number): string {
  if (grapheme === "\t") return " ".repeat(TAB - (column % TAB));
  return escapeLine(before + grapheme).slice(before.length);
}

/** Of an empty region; past the end of the line it stands right behind it. */
function columnAt(line: string, offset: number): number {
  return cellsOf(line.slice(0, offset), undefined).reduce((column, cell) => column + cell.width, 0);
}

/** First column to show: all rows shift together where the first underline would not fit. */
function windowStart(rows: readonly Row[], room: number): number {
  const [from, to] = rows.find((row) => row.underline !== undefined)?.underline ?? [0, 0];
  if (to < room) return 0;
  return Math.min(from, Math.max(from - Math.floor(room / 4), to - room + 1));
}

interface Layout {
  digits: number;
  room: number;
  left: number;
}

function renderRow(row: Row, layout: Layout, paint: Paint): string[] {
  const number = String(row.number).padStart(layout.digits);
  const source = renderSource(row.cells, layout, paint);
  if (row.underline === undefined) return [`  ${paint.dim(`${number} │`)} ${source}`.trimEnd()];
  const right = layout.left + layout.room;
  const from = Math.min(Math.max(row.underline[0], layout.left), right - 1);
  const carets = "^".repeat(Math.max(1, Math.min(row.underline[1], right) - from));
  const blank = `  ${" ".repeat(layout.digits)} ${paint.dim("│")} ${" ".repeat(from - layout.left)}`;
  return [`${paint.red("❯")} ${paint.bold(number)} ${paint.dim("│")} ${source}`, blank + paint.red(carets)];
}

function renderSource(cells: readonly Cell[], { left, room }: Layout, paint: Paint): string {
  const end = cells.at(-1);
  const cutLeft = left > 0;
  const cutRight = end !== undefined && end.column + end.width > left + room;
  const from = cutLeft ? left + 1 : 0;
  const to = left + room - (cutRight ? 1 : 0);
  const seen = cells.filter((cell) => cell.column >= from && cell.column + cell.width <= to);
  if (seen.length === 0) return cutLeft && end !== undefined ? paint.dim("…") : "";
  const lead = " ".repeat((seen[0]?.column ?? from) - from);
  return (cutLeft ? paint.dim("…") : "") + lead + paintCells(seen, paint) + (cutRight ? paint.dim("…") : "");
}

/** Neighbours of one style are painted together. */
function paintCells(cells: readonly Cell[], paint: Paint): string {
  let painted = "";
  let run = "";
  cells.forEach((cell, index) => {
    run += cell.text;
    if (cells[index + 1]?.style === cell.style) return;
    painted += paintRun(run, cell.style, paint);
    run = "";
  });
  return painted;
}

function paintRun(text: string, style: Cell["style"], paint: Paint): string {
  switch (style) {
    case "plain":
      return text;
    case "marked":
      return paint.bold(text);
    case "escape":
      return paint.magenta(text);
    case "marked-escape":
      return paint.bold(paint.magenta(text));
  }
}

function isElided(number: number, region: Region): boolean {
  const last = lastLine(region);
  if (last - region.startLine + 1 <= HEAD + TAIL + 1) return false;
  return number >= region.startLine + HEAD && number <= last - TAIL;
}

function gapLine(digits: number, paint: Paint): string {
  return `  ${paint.dim(`${" ".repeat(digits - 1)}⋮ │`)}`;
}

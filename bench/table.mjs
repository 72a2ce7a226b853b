/** Rows → Markdown, and the verdict. */

/** @typedef {import("./works.mjs").Row} Row */

const show = (value, unit) => `${value >= 100 ? Math.round(value) : value.toFixed(value < 0.1 ? 3 : 2)}${unit}`;
const limit = (value, unit) => (value === undefined ? "" : `≤ ${Number(value.toFixed(2))}${unit}`);

/** @param {Row} row */
export function verdictOf({ value, must, aim }) {
  if (Number.isNaN(value)) return "not measured";
  if (must === undefined) return "shown";
  if (value > must) return "**missed**";
  return value <= aim ? "aim reached" : "reached";
}

/** @param {Row[]} rows */
export function markdown(rows) {
  const head = [
    "| work | ours | against | result | must | aim | verdict |",
    "| --- | --- | --- | --- | --- | --- | --- |",
  ];
  const lines = rows.map((row) => {
    const result = Number.isNaN(row.value) ? "–" : show(row.value, row.unit);
    const cells = [row.work, row.ours, row.other, result, limit(row.must, row.unit), limit(row.aim, row.unit)];
    return `| ${cells.join(" | ")} | ${verdictOf(row)} |`;
  });
  return [...head, ...lines].join("\n");
}

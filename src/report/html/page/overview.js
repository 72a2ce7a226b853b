/** The top of the page: the verdict, the counts, and what the run cannot vouch for; and the tables at its end. */
import { element, plural, prose } from "./dom.js";

const VERDICTS = {
  clean: "Nothing blocks",
  blocking: "Blocked",
  incomplete: "Incomplete",
  defect: "Failed by its own fault",
};

export function overview(data) {
  const { summary } = data;
  const tiles = [
    ["blocking", summary.byDisposition.blocking],
    ["advisory", summary.byDisposition.advisory],
    ["baselined", summary.byDisposition.baselined],
    ["suppressed", summary.byDisposition.suppressed],
    ["outside the change", summary.byDisposition["outside-change"]],
    ["files checked", summary.checkedFiles],
    ["files not checked", summary.uncheckedFiles],
  ];
  return element(
    "header",
    {},
    element("p", { class: "tool" }, `${data.tool} · scanned: ${data.asked}`),
    element(
      "h1",
      {},
      element("span", { class: `verdict ${summary.verdict}` }, VERDICTS[summary.verdict]),
      verdictText(summary),
    ),
    element("dl", { class: "tiles" }, ...tiles.map(([label, count]) => tile(label, count))),
    ...(data.gaps.length === 0 ? [] : [gapBox(data.gaps)]),
    ...data.notices.map((notice) => element("p", { class: "notice" }, ...prose(notice))),
  );
}

function verdictText({ byDisposition, blockingFiles }) {
  if (byDisposition.blocking === 0) return "";
  return ` ${plural(byDisposition.blocking, "blocking finding")} in ${plural(blockingFiles, "file")}`;
}

function tile(label, count) {
  const empty = count === 0 ? " zero" : "";
  return element(
    "div",
    { class: `tile${empty}` },
    element("dt", {}, label),
    element("dd", {}, count.toLocaleString("en")),
  );
}

function gapBox(gaps) {
  const items = gaps.map(({ fatal, what, why }) =>
    element("li", { class: fatal ? "fatal" : "" }, element("code", {}, what), ` ${why}`),
  );
  return element(
    "section",
    { class: "gaps" },
    element("h2", {}, "Not checked, so not known to be safe"),
    element("ul", {}, ...items),
  );
}

export function appendix(data) {
  const skipped = data.skipped.map(({ reason, paths }) => [reason, String(paths.length), paths.join("\n")]);
  return element(
    "footer",
    {},
    table("Analyzers", ["name", "version", "status", "files", "detections", "findings", "only it saw"], data.analyzers),
    table(
      "Unchecked by choice: no analyzer is configured for them",
      ["language", "files", "would check them"],
      data.uncheckedByChoice,
    ),
    table("Suppressions", ["place", "form", "rules", "reason", "owner", "uses", "problem"], data.suppressions),
    table("Baseline entries that match nothing any more", ["file", "rule", "count"], data.stale),
    table("Skipped files", ["reason", "files", "names"], skipped),
  );
}

function table(title, columns, rows) {
  if (rows.length === 0) return "";
  const head = element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column)));
  const lines = rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, cell))));
  const content = element("table", {}, element("thead", {}, head), element("tbody", {}, ...lines));
  return element(
    "details",
    { class: "appendix" },
    element("summary", {}, `${title} (${rows.length})`),
    element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": title }, content),
  );
}

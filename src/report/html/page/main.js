/** The page: data → overview, filters, charts, list. The list grows by pages, so that thousands of findings stay quick. */
import { barChart } from "./charts.js";
import { element, plural } from "./dom.js";
import { filterBar } from "./filters.js";
import { findingCard } from "./finding.js";
import { appendix, overview } from "./overview.js";
import { initialState, matching, ordered } from "./state.js";

const PAGE = 100;

const data = JSON.parse(document.getElementById("data").textContent);
const rules = new Map(data.rules.map(({ key, help }) => [key, help]));
/** A weakness is labelled by the family of its most severe finding, which comes first and so is set last. */
const families = new Map(
  data.findings.toReversed().flatMap(({ cwe, family }) => cwe.slice(0, 1).map((id) => [id, family])),
);
const state = initialState();

const charts = element("div", { class: "charts" });
const count = element("p", { class: "shown", role: "status" });
const list = element("div", { class: "list" });
const more = element("button", { type: "button", class: "more", click: () => grow(PAGE) });
let matches = [];

document.body.append(
  element(
    "main",
    {},
    overview(data),
    charts,
    filterBar(data.findings, state, update),
    count,
    list,
    more,
    appendix(data),
  ),
);
update();

function update() {
  matches = ordered(matching(data.findings, state), state.order);
  list.replaceChildren();
  grow(PAGE);
  const folder = state.folder === "" ? [] : [" in ", element("code", {}, state.folder), " ", clearButton()];
  count.replaceChildren(
    `${plural(matches.length, "finding")} of ${data.findings.length.toLocaleString("en")}`,
    ...folder,
  );
  charts.replaceChildren(cweChart(), folderChart());
}

/** The chart that chose the folder may be scrolled away. */
function clearButton() {
  return element("button", { type: "button", click: () => choose("folder", "") }, "all folders");
}

function grow(by) {
  const shown = list.childElementCount;
  list.append(...matches.slice(shown, shown + by).map((finding) => findingCard(finding, rules)));
  const left = matches.length - list.childElementCount;
  more.hidden = left <= 0;
  more.textContent = `Show ${Math.min(PAGE, left)} more of ${left.toLocaleString("en")}`;
}

function cweChart() {
  return barChart({
    title: "By weakness",
    findings: matching(data.findings, state, "cwe"),
    keysOf: (finding) => finding.cwe.slice(0, 1),
    label: (cwe) => [cwe, families.get(cwe)].join(" "),
    chosen: state.cwe,
    choose: (cwe) => choose("cwe", cwe),
  });
}

function folderChart() {
  return barChart({
    title: "By folder",
    findings: matching(data.findings, state, "folder"),
    keysOf: (finding) => [finding.folder],
    label: (folder) => (folder === "." ? "(top level)" : folder),
    chosen: state.folder,
    choose: (folder) => choose("folder", folder),
  });
}

/** A redrawn bar keeps the focus that it had. */
function choose(name, value) {
  const key = document.activeElement?.dataset.key;
  state[name] = value;
  const control = document.querySelector(`select[name="${name}"]`);
  if (control !== null) control.value = value;
  update();
  if (key !== undefined) [...charts.querySelectorAll(".bar")].find((bar) => bar.dataset.key === key)?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest("input, select")) return;
  event.preventDefault();
  document.querySelector('input[name="text"]').focus();
});

/** Paper cannot be opened: everything that the filters leave is printed in full. */
let opened = [];
window.addEventListener("beforeprint", () => {
  grow(matches.length);
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const details of opened) {
    details.build?.();
    details.open = true;
  }
});
window.addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
});

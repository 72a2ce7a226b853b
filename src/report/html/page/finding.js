/** One finding: a line that opens into its code, reason and remedy. The inside is built when it is first opened. */
import { element, prose } from "./dom.js";

export function findingCard(finding, rules) {
  const card = element("details", { class: "finding" }, heading(finding));
  card.addEventListener("toggle", () => open(card));
  card.build = () => {
    if (card.children.length === 1) card.append(body(finding, rules.get(finding.rule)));
  };
  return card;
}

function open(card) {
  if (card.open) card.build();
}

function heading(finding) {
  const tags = [finding.ruleId, ...finding.cwe];
  return element(
    "summary",
    {},
    element("span", { class: `badge ${finding.severity}` }, finding.severity),
    element("span", { class: "title" }, ...prose(finding.title)),
    element("span", { class: "tags" }, ...tags.map((tag) => element("span", { class: "tag" }, tag))),
    element("span", { class: "place" }, `${finding.path}:${finding.line}:${finding.column}`),
    ...(finding.outcome === null
      ? []
      : [element("span", { class: `outcome ${finding.outcome.status}` }, statusOf(finding.outcome))]),
    ...(finding.disposition === "blocking" ? [] : [element("span", { class: "disposition" }, finding.disposition)]),
  );
}

function body(finding, help) {
  return element(
    "div",
    { class: "body" },
    ...(finding.message === "" ? [] : [element("p", { class: "message" }, ...prose(finding.message))]),
    ...(finding.frame.length === 0 ? [] : [frame(finding.frame)]),
    ...(finding.outcome === null ? [] : [outcome(finding.outcome)]),
    ...(help === undefined ? [] : advice(help)),
    ...(finding.witnesses.length < 2 ? [] : [witnesses(finding.witnesses)]),
    element(
      "p",
      { class: "dim" },
      `${finding.disposition}: ${finding.reason} · ${finding.confidence} confidence · fingerprint ${finding.fingerprint}`,
    ),
  );
}

function statusOf({ status, applied }) {
  return status === "fixed" && !applied
    ? "proven"
    : status === "proposed" && applied
      ? "applied without proof"
      : status;
}

/** How its repair ended: the patch, where it came from, and what proves it. */
function outcome({ status, applied, reason, from, explanation, proof, diff }) {
  const lines = diff.map((line) => element("span", { class: `line ${kindOf(line)}` }, `${line}\n`));
  return element(
    "section",
    { class: "repair" },
    element(
      "p",
      {},
      element("strong", {}, `${statusOf({ status, applied })}. `),
      ...prose(explanation === "" ? reason : explanation),
    ),
    ...(explanation === "" || reason === "" ? [] : [element("p", {}, ...prose(reason))]),
    ...(lines.length === 0
      ? []
      : [element("pre", { class: "diff", tabindex: "0", role: "group", "aria-label": "patch" }, ...lines)]),
    ...(from === "" ? [] : [element("p", { class: "dim" }, `${from} · ${proof}`)]),
  );
}

function kindOf(line) {
  if (/^(?:diff|---|\+\+\+)/.test(line)) return "file";
  return { "+": "added", "-": "removed", "@": "place" }[line[0]] ?? "";
}

/** Focusable, so that the keyboard can scroll long lines. */
function frame(lines) {
  const rows = lines.map(([number, before, marked, after]) =>
    element(
      "span",
      { class: marked === "" ? "line" : "line hit" },
      element("span", { class: "number", "aria-hidden": "true" }, String(number)),
      before,
      ...(marked === "" ? [] : [element("mark", {}, marked)]),
      `${after}\n`,
    ),
  );
  return element("pre", { class: "frame", tabindex: "0", role: "group", "aria-label": "source" }, ...rows);
}

function advice(help) {
  const parts = [
    ["Why it matters", help.why],
    ["How to fix it", help.fix],
  ].filter(([, text]) => text !== "");
  const examples = [
    ["Insecure", help.bad],
    ["Safe", help.good],
  ].filter(([, code]) => code !== "");
  return [
    ...parts.map(([title, text]) => element("p", {}, element("strong", {}, `${title}. `), ...prose(text))),
    element("div", { class: "examples" }, ...examples.map(([title, code]) => example(title, code))),
    ...(help.link === ""
      ? []
      : [element("p", {}, element("a", { href: help.link, rel: "noreferrer noopener" }, help.link))]),
  ];
}

function example(title, code) {
  return element(
    "figure",
    { class: title.toLowerCase() },
    element("figcaption", {}, title),
    element("pre", { tabindex: "0" }, code),
  );
}

function witnesses(list) {
  const items = list.map(({ name, message }) => element("li", {}, element("code", {}, name), ` ${message}`));
  return element("div", {}, element("strong", {}, "Seen by"), element("ul", {}, ...items));
}

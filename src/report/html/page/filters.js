/** The controls. Each changes the state and asks for a new list. */
import { element, ranked } from "./dom.js";
import { DISPOSITIONS, SEVERITIES } from "./state.js";

export function filterBar(findings, state, update) {
  const select = (name, label, options) =>
    field(
      label,
      element("select", { name, change: (event) => set(state, name, event.target.value, update) }, ...options),
    );
  const search = (name, label, placeholder) =>
    field(
      label,
      element("input", {
        type: "search",
        name,
        placeholder,
        spellcheck: "false",
        input: (event) => set(state, name, event.target.value, update),
      }),
    );
  return element(
    "form",
    {
      class: "filters",
      role: "search",
      "aria-label": "filter the findings",
      submit: (event) => event.preventDefault(),
    },
    choices("Severity", SEVERITIES, state.severities, countBy(findings, "severity"), update),
    choices("Disposition", DISPOSITIONS, state.dispositions, countBy(findings, "disposition"), update),
    element(
      "div",
      { class: "fields" },
      search("text", "Search", "rule, message, code … (press /)"),
      search("file", "File", "part of a path"),
      select(
        "analyzer",
        "Analyzer",
        optionsOf(findings, (finding) => finding.analyzers),
      ),
      select(
        "cwe",
        "CWE",
        optionsOf(findings, (finding) => finding.cwe),
      ),
      select(
        "order",
        "Order",
        ["severity", "file", "rule"].map((order) => element("option", {}, order)),
      ),
    ),
  );
}

function set(state, name, value, update) {
  state[name] = value;
  update();
}

function field(label, control) {
  return element("label", {}, element("span", {}, label), control);
}

function countBy(findings, key) {
  const counts = {};
  for (const finding of findings) counts[finding[key]] = (counts[finding[key]] ?? 0) + 1;
  return counts;
}

function choices(legend, names, chosen, counts, update) {
  const boxes = names.map((name) => {
    const toggle = (event) => {
      if (event.target.checked) chosen.add(name);
      else chosen.delete(name);
      update();
    };
    const box = element("input", {
      type: "checkbox",
      name: legend.toLowerCase(),
      value: name,
      checked: chosen.has(name),
      change: toggle,
    });
    const count = element("span", { class: "count" }, String(counts[name] ?? 0));
    return element("label", { class: `choice ${name}` }, box, name, count);
  });
  return element("fieldset", {}, element("legend", {}, legend), ...boxes);
}

function optionsOf(findings, keysOf) {
  const options = ranked(findings, keysOf).map(([key, group]) =>
    element("option", { value: key }, `${key} (${group.length})`),
  );
  return [element("option", { value: "" }, "all"), ...options];
}

/** Bars that filter: findings by weakness and by folder, coloured by severity. */
import { element, ranked, svg } from "./dom.js";
import { SEVERITIES } from "./state.js";

const BARS = 8;

/**
 * @param {{ title: string, findings: object[], keysOf: (finding: object) => string[], label: (key: string) => string,
 *   chosen: string, choose: (key: string) => void }} chart
 */
export function barChart({ title, findings, keysOf, label, chosen, choose }) {
  const groups = ranked(findings, keysOf);
  const top = groups.slice(0, BARS);
  const most = top.length === 0 ? 1 : top[0][1].length;
  const more = groups.length - top.length;
  return element(
    "section",
    { class: "chart" },
    element("h2", {}, title),
    ...top.map(([key, group]) => bar({ key, group, most, label: label(key), chosen, choose })),
    ...(top.length === 0 ? [element("p", { class: "dim" }, "nothing to show")] : []),
    ...(more > 0 ? [element("p", { class: "dim" }, `and ${more} more`)] : []),
  );
}

function bar({ key, group, most, label, chosen, choose }) {
  const pressed = key === chosen;
  return element(
    "button",
    {
      type: "button",
      class: "bar",
      title: label,
      "aria-pressed": String(pressed),
      "data-key": key,
      click: () => choose(pressed ? "" : key),
    },
    element("span", { class: "label" }, label),
    stackedBar(group, most),
    element("span", { class: "count" }, String(group.length)),
  );
}

/** One rectangle per severity; the longest bar is 100 wide. */
function stackedBar(group, most) {
  const unit = 100 / most;
  let x = 0;
  const parts = SEVERITIES.flatMap((severity) => {
    const count = group.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    const rect = svg("rect", {
      x: String(x),
      y: "0",
      width: String(count * unit),
      height: "10",
      class: `fill-${severity}`,
    });
    x += count * unit;
    return [rect];
  });
  return svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" }, ...parts);
}

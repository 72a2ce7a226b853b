/** Building the document. Text only ever enters as text nodes and attribute values. */

/**
 * @param {string} tag
 * @param {Record<string, string | boolean | ((event: Event) => void)>} attributes functions are event listeners; `false`
 *   leaves an attribute out
 * @param {(Node | string)[]} children
 */
export function element(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** `code` in backticks becomes a code element. */
export function prose(text) {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}

export function plural(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** Counts by key, most first; equal counts by name. */
export function ranked(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (groups.has(key)) groups.get(key).push(item);
      else groups.set(key, [item]);
    }
  }
  return [...groups].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
}

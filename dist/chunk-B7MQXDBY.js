// src/analyzers/patterns/metavariables.ts
var REST = /(, \$\$\$(?![A-Z])|(?<=[([{] ?)\$\$\$, )/;
function usedBy({ where = {}, focus }) {
  let keyed = [where.resolves, where.origin, where.leading, where.shape, where.is].flatMap(
    (record) => Object.keys(record ?? {})
  );
  return [.../* @__PURE__ */ new Set([...keyed, ...where.secret ?? [], ...focus === void 0 ? [] : [focus]])];
}
function variants(pattern) {
  return pattern.split(REST).reduce(
    (heads, part, index) => heads.flatMap((head) => index % 2 === 0 ? [head + part] : [head + part, head]),
    [""]
  );
}
function expand(rule) {
  if (Array.isArray(rule)) return rule.map(expand);
  if (typeof rule != "object" || rule === null) return rule;
  let { pattern, ...others } = rule, rest = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, expand(value)]));
  if (typeof pattern != "string") return pattern === void 0 ? rest : { ...rest, pattern };
  let [only, ...more] = variants(pattern);
  if (more.length === 0) return { ...rest, pattern: only };
  let any = [only, ...more].map((variant) => ({ pattern: variant }));
  return Object.keys(rest).length === 0 ? { any } : { all: [{ any }, rest] };
}

export {
  usedBy,
  expand
};

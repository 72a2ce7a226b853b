// src/analyzers/patterns/origins.ts
var ORIGINS = ["constant", "environment", "unknown", "parameter", "request"];
function worst(given) {
  return ORIGINS.findLast((origin) => given.includes(origin)) ?? "constant";
}

export {
  ORIGINS,
  worst
};

// src/model/version.ts
var version = "0.1.0", buildId = "421b49d3322da6d0";

export {
  version,
  buildId
};

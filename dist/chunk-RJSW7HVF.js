// src/model/version.ts
var version = "0.1.0", buildId = "de6d0833141fa9a9";

export {
  version,
  buildId
};

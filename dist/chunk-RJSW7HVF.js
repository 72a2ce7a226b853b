// src/model/version.ts
var version = "0.1.0", buildId = "b4f0fa2b8f593a62";

export {
  version,
  buildId
};

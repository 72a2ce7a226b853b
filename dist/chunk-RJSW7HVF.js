// src/model/version.ts
var version = "0.1.0", buildId = "2ffda3fd4c195183";

export {
  version,
  buildId
};

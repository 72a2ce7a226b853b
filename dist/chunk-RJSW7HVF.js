// src/model/version.ts
var version = "0.1.0", buildId = "59b5b945ed9a41f6";

export {
  version,
  buildId
};

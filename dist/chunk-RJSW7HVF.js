// src/model/version.ts
var version = "0.1.0", buildId = "c47c4d28b7117978";

export {
  version,
  buildId
};

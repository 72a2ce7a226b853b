// src/model/version.ts
var version = "0.1.0", buildId = "9c2c04bc4aa2e7ce";

export {
  version,
  buildId
};

// src/model/version.ts
var version = "0.1.0", buildId = "7d8c93d591d4d2d1";

export {
  version,
  buildId
};

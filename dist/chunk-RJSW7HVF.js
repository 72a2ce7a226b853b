// src/model/version.ts
var version = "0.1.0", buildId = "d812af302af9b8f1";

export {
  version,
  buildId
};

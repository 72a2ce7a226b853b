// src/model/version.ts
var version = "0.1.0", buildId = "6200921852476578";

export {
  version,
  buildId
};

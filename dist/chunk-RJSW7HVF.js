// src/model/version.ts
var version = "0.1.0", buildId = "a0226f716b52692f";

export {
  version,
  buildId
};

// src/model/version.ts
var version = "0.1.0", buildId = "2782badbd831ee11";

export {
  version,
  buildId
};

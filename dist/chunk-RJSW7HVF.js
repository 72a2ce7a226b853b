// src/model/version.ts
var version = "0.1.0", buildId = "7e6771ef36296345";

export {
  version,
  buildId
};

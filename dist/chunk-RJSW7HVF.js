// src/model/version.ts
var version = "0.1.0", buildId = "3119c32c6fd5246d";

export {
  version,
  buildId
};

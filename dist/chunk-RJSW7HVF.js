// src/model/version.ts
var version = "0.1.0", buildId = "9b27279f3be9722e";

export {
  version,
  buildId
};

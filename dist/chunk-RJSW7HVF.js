// src/model/version.ts
var version = "0.1.0", buildId = "e24284f02bd962a8";

export {
  version,
  buildId
};

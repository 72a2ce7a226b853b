// src/model/version.ts
var version = "0.1.0", buildId = "66505cf2838817b7";

export {
  version,
  buildId
};

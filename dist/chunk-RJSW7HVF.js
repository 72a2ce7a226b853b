// src/model/version.ts
var version = "0.1.0", buildId = "51b8da472d60b425";

export {
  version,
  buildId
};

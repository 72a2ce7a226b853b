// src/model/version.ts
var version = "0.1.0", buildId = "91246c757f32ac0c";

export {
  version,
  buildId
};

// src/model/finding.ts
var SEVERITIES = ["critical", "high", "medium", "low", "note"], CONFIDENCES = ["high", "medium", "low"], DISPOSITIONS = ["blocking", "advisory", "baselined", "suppressed", "outside-change"];

export {
  SEVERITIES,
  CONFIDENCES,
  DISPOSITIONS
};

// src/analyzers/custom/user-rule.ts
var RULES_FOLDER = ".provenfix/rules", CUSTOM = "custom";

export {
  RULES_FOLDER,
  CUSTOM
};

// src/analyzers/patterns/pack.ts
var PACK_LANGUAGES = ["javascript", "python"];

export {
  PACK_LANGUAGES
};

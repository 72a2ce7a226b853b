// src/analyzers/python/pack/result.ts
var LOOKED_AT = /^S(?:102|307|602|604|605|606|608|609)$/;

export {
  LOOKED_AT
};

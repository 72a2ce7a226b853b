// src/system/clock.ts
function today(env) {
  return timestamp(env).slice(0, 10);
}
function now() {
  return Date.now();
}
function ticks() {
  return performance.now();
}
function timestamp(env) {
  let epoch = Number(env.SOURCE_DATE_EPOCH || Number.NaN);
  return (Number.isFinite(epoch) ? new Date(epoch * 1e3) : /* @__PURE__ */ new Date()).toISOString();
}
function deadline(milliseconds, signal) {
  let timeout = AbortSignal.timeout(Math.max(Math.ceil(milliseconds), 1));
  return signal === void 0 ? timeout : AbortSignal.any([signal, timeout]);
}

export {
  today,
  now,
  ticks,
  timestamp,
  deadline
};

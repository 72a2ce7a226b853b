// src/analyzers/semgrep/rule-files.ts
var REGISTRY = /^(?:p|r|s)\/[\w./-]+$|^https:\/\/\S+$/;
function isLocal(name) {
  return !REGISTRY.test(name) && !name.startsWith("/");
}
function registryProblem(name) {
  if (name === "auto") return "needs Semgrep's metrics, which are off here: name rule sets, such as p/default";
  if (name.startsWith("http:")) return "is not fetched without TLS";
  if (name.split("/").includes("..")) return "leads out of the repository";
}

export {
  isLocal,
  registryProblem
};

import "./chunk-JH7TYAU7.js";

// src/analyzers/gosec/version.ts
async function unnumbered(run, said) {
  let result = await run(["gosec", "-version"]);
  if (result.kind !== "exited" || result.code !== 0) return said;
  let name = /Version:\s*(\S+)/i.exec(result.stdout.toString("utf8"))?.[1];
  return name === void 0 ? said : { kind: "found", version: name };
}
export {
  unnumbered
};

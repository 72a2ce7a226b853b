import "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
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

import {
  createWorkspace,
  readyTool
} from "./chunk-RQSJ6UGS.js";
import "./chunk-G4G5HH37.js";
import {
  analyzersOf,
  openCache
} from "./chunk-C3VMSUOC.js";
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

// src/commands/doctor-external.ts
async function checkExternal(config, host) {
  let external = (await analyzersOf(config)).filter((one) => one.kind === "external"), isOn = ({ name }) => config.analyzers[name]?.enabled === !0, checks = [];
  for (let analyzer of external.filter(isOn)) checks.push(await checkOne(analyzer, config, host));
  let others = external.filter((one) => !isOn(one)).map(({ name }) => name), detail = `not configured: ${others.join(", ")}`;
  return others.length === 0 ? checks : [...checks, { name: "external analyzers", status: "ok", detail }];
}
async function checkOne(analyzer, config, host) {
  let name = `analyzer ${analyzer.name}`, workspace = createWorkspace(host);
  try {
    let found = await readyTool(analyzer, config, host, openCache(void 0, ""), () => workspace);
    if (found.kind === "ready")
      return { name, status: "ok", detail: `${found.tool.version} at ${found.tool.executable}` };
    let { kind, message: detail } = found.failure;
    return {
      name,
      status: "problem",
      detail,
      fix: kind === "missing" ? analyzer.install : `install it anew: ${analyzer.install}`
    };
  } finally {
    workspace[Symbol.dispose]();
  }
}
export {
  checkExternal
};

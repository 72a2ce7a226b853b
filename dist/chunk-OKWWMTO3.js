import {
  analyzersOf
} from "./chunk-3RW25VWB.js";
import "./chunk-SKEGAVB7.js";
import "./chunk-DDBNNEHE.js";
import "./chunk-3OMUADSJ.js";
import "./chunk-YGUH2AXZ.js";
import "./chunk-7QI6YVRS.js";
import "./chunk-DFD7N4ES.js";
import "./chunk-B2MQPB2B.js";
import "./chunk-4DNQGKHV.js";
import "./chunk-I5LDOHOS.js";
import "./chunk-U53FHDXB.js";
import "./chunk-VWDND232.js";
import "./chunk-BH6JOT2T.js";
import {
  createWorkspace,
  readyTool
} from "./chunk-ENGB5QSW.js";
import "./chunk-4KYFHQIZ.js";
import {
  openCache
} from "./chunk-HDC5YGEE.js";
import "./chunk-TWH3SJ7W.js";
import "./chunk-M6PDMMYP.js";
import "./chunk-POKHRKEQ.js";
import "./chunk-HIRT7LE4.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-2MUC5YLB.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
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

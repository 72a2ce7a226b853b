import {
  RECOMMENDATIONS,
  uncheckedByChoice
} from "./chunk-LEL7MLC3.js";
import {
  analyzersOf
} from "./chunk-KKIV5SOM.js";
import "./chunk-SARKBM2J.js";
import "./chunk-DDBNNEHE.js";
import "./chunk-3OMUADSJ.js";
import "./chunk-YGUH2AXZ.js";
import "./chunk-B2MQPB2B.js";
import "./chunk-4DNQGKHV.js";
import "./chunk-7QI6YVRS.js";
import "./chunk-W3LJC2IE.js";
import "./chunk-FSQK4W7I.js";
import "./chunk-U53FHDXB.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-VWDND232.js";
import {
  listSnapshot
} from "./chunk-47CGXTAS.js";
import "./chunk-OKO5JFLD.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-X5XDU6JS.js";
import {
  matcherOf
} from "./chunk-2MUC5YLB.js";
import {
  displayPath
} from "./chunk-ZIFLXRML.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";

// src/commands/doctor-languages.ts
async function checkLanguages(config, place) {
  let enabled = (await analyzersOf(config)).filter(({ name }) => config.analyzers[name]?.enabled === !0), listed = await listSnapshot({ kind: "paths", paths: [] }, place), isExcluded = await matcherOf(config.exclude), paths = listed.map(({ path }) => displayPath(path)).filter((path) => !isExcluded(path));
  return uncheckedByChoice(paths, enabled).map(({ language, files }) => {
    let { analyzers = [], lines = "" } = RECOMMENDATIONS.find((one) => one.language === language) ?? {}, detail = `nothing checks the ${files === 1 ? "file" : `${files} files`} of this kind (${analyzers.join(", ")} would)`;
    return {
      name: `language ${language}`,
      status: "warning",
      detail,
      fix: `add to .provenfix.yml: analyzers: { ${lines} }`
    };
  });
}
export {
  checkLanguages
};

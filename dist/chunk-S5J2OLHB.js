import {
  RECOMMENDATIONS,
  uncheckedByChoice
} from "./chunk-LEL7MLC3.js";
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
  listSnapshot
} from "./chunk-MSA7DXFD.js";
import "./chunk-QPTR37MR.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-SVZVW2T3.js";
import {
  matcherOf
} from "./chunk-2MUC5YLB.js";
import "./chunk-XZ4GGKDC.js";
import {
  displayPath
} from "./chunk-RAZ57TIL.js";
import "./chunk-WFGOW6JZ.js";
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

import {
  RECOMMENDATIONS,
  analyzersOf,
  uncheckedByChoice
} from "./chunk-4DXMGUR4.js";
import "./chunk-MUBGZMSW.js";
import "./chunk-SASQCUIA.js";
import "./chunk-7EZJSVLP.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-X2GXL7RB.js";
import "./chunk-VVW5E3UQ.js";
import {
  listSnapshot,
  matcherOf
} from "./chunk-CG3LQKRQ.js";
import {
  displayPath
} from "./chunk-X35OY2DY.js";
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

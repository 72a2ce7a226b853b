/** What `doctor` says of languages in the repository that nothing checks. */
import { RECOMMENDATIONS, uncheckedByChoice } from "../analyzers/by-choice.ts";
import { analyzersOf } from "../analyzers/list.ts";
import type { Config } from "../config/config.ts";
import type { Place } from "../select/request.ts";
import { listSnapshot } from "../select/snapshot.ts";
import { matcherOf } from "../select/globs.ts";
import { displayPath } from "../system/path-bytes.ts";
import type { Check } from "./check.ts";

/** One line for each such language; its help holds what to add to the configuration. */
export async function checkLanguages(config: Config, place: Place): Promise<Check[]> {
  const enabled = (await analyzersOf(config)).filter(({ name }) => config.analyzers[name]?.enabled === true);
  const listed = await listSnapshot({ kind: "paths", paths: [] }, place);
  const isExcluded = await matcherOf(config.exclude);
  const paths = listed.map(({ path }) => displayPath(path)).filter((path) => !isExcluded(path));
  return uncheckedByChoice(paths, enabled).map(({ language, files }) => {
    const { analyzers = [], lines = "" } = RECOMMENDATIONS.find((one) => one.language === language) ?? {};
    const detail = `nothing checks the ${files === 1 ? "file" : `${files} files`} of this kind (${analyzers.join(", ")} would)`;
    return {
      name: `language ${language}`,
      status: "warning",
      detail,
      fix: `add to .provenfix.yml: analyzers: { ${lines} }`,
    };
  });
}

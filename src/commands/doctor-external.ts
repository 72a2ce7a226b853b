/** What `doctor` says of analyzers that are programs of their own. */
import type { ExternalAnalyzer } from "../analyzers/analyzer.ts";
import { openCache } from "../analyzers/cache.ts";
import { readyTool } from "../analyzers/external/tools.ts";
import { createWorkspace, type WorkspaceHost } from "../analyzers/external/workspace.ts";
import { analyzersOf } from "../analyzers/list.ts";
import type { Config } from "../config/config.ts";
import type { Check } from "./check.ts";

/** Each that is configured is asked for its version; the others only get a mention. */
export async function checkExternal(config: Config, host: WorkspaceHost): Promise<Check[]> {
  const external = (await analyzersOf(config)).filter((one) => one.kind === "external");
  const isOn = ({ name }: { name: string }) => config.analyzers[name]?.enabled === true;
  const checks: Check[] = [];
  for (const analyzer of external.filter(isOn)) checks.push(await checkOne(analyzer, config, host));
  const others = external.filter((one) => !isOn(one)).map(({ name }) => name);
  const detail = `not configured: ${others.join(", ")}`;
  return others.length === 0 ? checks : [...checks, { name: "external analyzers", status: "ok", detail }];
}

async function checkOne(analyzer: ExternalAnalyzer<unknown>, config: Config, host: WorkspaceHost): Promise<Check> {
  const name = `analyzer ${analyzer.name}`;
  const workspace = createWorkspace(host);
  try {
    const found = await readyTool(analyzer, config, host, openCache(undefined, ""), () => workspace);
    if (found.kind === "ready")
      return { name, status: "ok", detail: `${found.tool.version} at ${found.tool.executable}` };
    const { kind, message: detail } = found.failure;
    return {
      name,
      status: "problem",
      detail,
      fix: kind === "missing" ? analyzer.install : `install it anew: ${analyzer.install}`,
    };
  } finally {
    workspace[Symbol.dispose]();
  }
}

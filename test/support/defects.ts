/** Files with known defects, `# defect 7` on each one's line, in `test/fixtures/defects/`. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { createRepository, type Repository } from "./repository.ts";
import type { Report } from "./external.ts";
import type { Tool } from "./tools.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures/defects");

export interface DefectRepository extends Repository {
  report(...args: string[]): Report & { code: number | null };
}

/** The files at the top of a repository, the tools on its PATH. */
export async function createDefectRepository(
  files: Record<string, string>,
  tools: readonly Tool[],
  configuration: string,
): Promise<DefectRepository> {
  const repository = await createRepository();
  repository.env["PATH"] = [...tools.map(({ folder }) => folder), process.env["PATH"]].join(":");
  repository.write(".provenfix.yml", configuration);
  // Go's own caches: with an empty one it compiles the standard library first.
  repository.env["GOCACHE"] = process.env["GOCACHE"] ?? path.join(homedir(), ".cache/go-build");
  repository.env["GOMODCACHE"] = process.env["GOMODCACHE"] ?? path.join(homedir(), "go/pkg/mod");
  for (const [name, source] of Object.entries(files)) repository.write(name, fixture(source));
  return {
    ...repository,
    report(...args) {
      const { code, stdout, stderr } = repository.run("scan", ...(args.length === 0 ? ["--all"] : args), "-f", "json");
      if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
      return { ...(JSON.parse(stdout) as Report), code };
    },
  };
}

export function fixture(name: string): string {
  return readFileSync(path.join(FIXTURES, name), "utf8");
}

/** The line of each defect by its number, counted in the text. */
export function defectLines(text: string): Map<number, number> {
  const lines = text.split("\n").entries();
  return new Map(
    [...lines].flatMap(([index, line]) =>
      [...line.matchAll(/defect (\d+)(?!\d)/g)].map(([, number]) => [Number(number), index + 1] as const),
    ),
  );
}

/** How many findings stand on each line, and which analyzers saw each. */
export function witnessesByLine({ findings }: Report, isDefect: (ruleId: string) => boolean): Map<number, string[][]> {
  const lines = new Map<number, string[][]>();
  for (const { startLine, witnesses } of findings) {
    if (!witnesses.every(({ ruleId }) => isDefect(ruleId))) continue;
    const names = [...new Set(witnesses.map(({ analyzer }) => analyzer))].toSorted();
    lines.set(startLine, [...(lines.get(startLine) ?? []), names]);
  }
  return lines;
}

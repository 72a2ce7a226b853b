/** `go test`. The build cache is the workspace's own: what a patch builds must not reach the user's. */
import path from "node:path";
import { parseGoTest } from "../reports/go.ts";
import type { Ask, Runner, RunnerKind } from "../runner.ts";
import { fewEnough, nearestWith } from "./places.ts";

/** Of every test program of the module: its import path, and all packages that it is built from. */
const LIST = ["go", "list", "-e", "-test", "-f", '{{.ImportPath}}\t{{.Dir}}\t{{join .Deps ","}}', "./..."] as const;

interface Packages {
  /** Import path by folder, relative to the module's. */
  byFolder: Map<string, string>;
  /** For each package with tests, what they are built from. */
  needs: Map<string, Set<string>>;
}

export const go: RunnerKind = {
  extensions: ["go"],
  async find(file, tree, ask) {
    const folder = nearestWith(file, ["go.mod"], tree);
    if (folder === undefined) return undefined;
    const version = await ask(["go", "version"], folder);
    if (version === undefined) return { problem: "there is a go.mod, but `go` is not on PATH" };
    return runner(folder, version, await listPackages(folder, ask));
  },
};

async function listPackages(folder: string, ask: Ask): Promise<Packages> {
  const packages: Packages = { byFolder: new Map(), needs: new Map() };
  const root = (await ask(["pwd"], folder))?.trim() ?? "";
  for (const line of (await ask(LIST, folder))?.split("\n") ?? []) {
    const [name = "", at = "", needs = ""] = line.split("\t");
    if (name.endsWith(".test")) packages.needs.set(name.slice(0, -5), new Set(needs.split(",").map(bare)));
    else if (!name.includes(" ")) packages.byFolder.set(path.relative(root, at) || ".", name);
  }
  return packages;
}

function runner(folder: string, version: string, packages: Packages): Runner {
  return {
    name: "go test",
    folder,
    command: "go test ./...",
    fingerprint: version,
    caches: ["go-build"],
    selects: { tests: true, related: packages.needs.size > 0 },
    plan(seen, { tests, related }) {
      const named = fewEnough(tests);
      const scope = named ? [...new Set(named.map(packageOf))] : related ? relatedPackages(packages, related) : [];
      const names = named?.map((id) => testOf(id).split("/")[0] ?? "").filter((name) => name !== "");
      const only = names && names.length > 0 ? ["-run", `^(?:${[...new Set(names)].join("|")})$`] : [];
      return {
        argv: ["go", "test", "-json", "-count=1", "-vet=off", ...only, ...(scope.length > 0 ? scope : ["./..."])],
        env: { GOCACHE: path.join(seen.cache, "go-build") },
      };
    },
    report: ({ stdout }) => parseGoTest(stdout.toString("utf8")),
  };
}

/** `pkg [pkg.test]` is the package as the test of another one builds it. */
const bare = (text: string): string => text.replace(/ \[.*\]$/, "");

/** `example.org/m/pkg.TestName/sub`: the first dot after the last slash before the name. */
function splitId(id: string): [string, string] {
  const at = id.search(/\.(?:Test|Fuzz|Example|Benchmark)[^.]*$/);
  return at < 0 ? [id, ""] : [id.slice(0, at), id.slice(at + 1)];
}

const packageOf = (id: string): string => splitId(id)[0];
const testOf = (id: string): string => splitId(id)[1];

/** None where a changed file belongs to no listed package. */
function relatedPackages({ byFolder, needs }: Packages, files: readonly string[]): string[] {
  const changed = files.map((file) => byFolder.get(path.posix.dirname(file)));
  if (changed.includes(undefined)) return [];
  return [...needs]
    .filter(([name, parts]) => changed.some((one) => one === name || parts.has(one ?? "")))
    .map(([name]) => name);
}

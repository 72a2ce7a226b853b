/** What `config:` may name. */

const REGISTRY = /^(?:p|r|s)\/[\w./-]+$|^https:\/\/\S+$/;

/** A path of the repository, for what is no name of the registry. `./p/x` means the folder. */
export function isLocal(name: string): boolean {
  return !REGISTRY.test(name) && !name.startsWith("/");
}

/** Why a name cannot be used; undefined where it can. */
export function registryProblem(name: string): string | undefined {
  if (name === "auto") return "needs Semgrep's metrics, which are off here: name rule sets, such as p/default";
  if (name.startsWith("http:")) return "is not fetched without TLS";
  if (name.split("/").includes("..")) return "leads out of the repository";
  return undefined;
}

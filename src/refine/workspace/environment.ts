/** What a test suite may know of our environment: where its tools are, and nothing else. */
import path from "node:path";
import { isFolder } from "../../system/files.ts";
import { scrubbedEnvironment } from "../../system/programs.ts";

/** Where tools and their downloads are. Their values are paths and version names. */
const PASSED_ON =
  "JAVA_HOME GOROOT GOPATH GOMODCACHE GOTOOLCHAIN GOPRIVATE CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN PYENV_VERSION PYENV_ROOT VIRTUAL_ENV CONDA_PREFIX NVM_DIR VOLTA_HOME LD_LIBRARY_PATH TZ USER LOGNAME".split(
    " ",
  );

/** They default to folders below the home, and the run's home is another one. */
const BELOW_HOME: readonly (readonly [variable: string, folder: string])[] = [
  ["GOPATH", "go"],
  ["CARGO_HOME", ".cargo"],
  ["RUSTUP_HOME", ".rustup"],
  ["PYENV_ROOT", ".pyenv"],
  ["NVM_DIR", ".nvm"],
  ["VOLTA_HOME", ".volta"],
  ["PYTHONUSERBASE", ".local"],
  ["GRADLE_RO_DEP_CACHE", ".gradle/caches"],
];

/** So that two runs of the same code do the same, and nothing waits for a person. */
const STEADY = {
  CI: "1",
  PYTHONHASHSEED: "0",
  PYTHONUNBUFFERED: "1",
  // A patched file of the same size, written within the same second, would run as its stale bytecode.
  PYTHONDONTWRITEBYTECODE: "1",
  GOFLAGS: "-buildvcs=false",
  GOPROXY: "off",
  CARGO_NET_OFFLINE: "true",
  npm_config_update_notifier: "false",
};

/** @param named what the configuration lets through besides */
export function testEnvironment(
  env: NodeJS.ProcessEnv,
  { home, temporary, named }: { home: string; temporary: string; named: readonly string[] },
): Record<string, string> {
  const passed = [...PASSED_ON, ...named].map((name) => [name, env[name]]);
  return present({
    ...scrubbedEnvironment(env, { home, temporary }),
    ...STEADY,
    ...toolFolders(env["HOME"]),
    ...present(Object.fromEntries(passed)),
  });
}

function toolFolders(home: string | undefined): Record<string, string> {
  if (home === undefined || home === "") return {};
  const folders = BELOW_HOME.map(([variable, folder]) => [variable, path.join(home, folder)] as const);
  return Object.fromEntries(folders.filter(([, folder]) => isFolder(folder)));
}

function present(variables: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(variables);
  return Object.fromEntries(entries.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

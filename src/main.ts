#!/usr/bin/env node
/** The one entry: which host is this, and the only catch. */
import type { Host } from "./commands/command.ts";
import type { ExitCode } from "./model/run.ts";
import { version } from "./model/version.ts";

/** Commands that check files: their first thread starts while the command line is still being read. */
const SCANNING = new Set(["scan", "fix", "hook", "baseline"]);

async function main(host: Host, argv: readonly string[]): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    host.stdout.write(`${version}\n`);
    return 0;
  }
  if (typeof process.getBuiltinModule !== "function") return refuseOldNode(host);
  if (isActionStep(host.env, argv)) {
    (await import("./analyzers/pool.ts")).startSpareThread();
    return (await import("./action.ts")).runAction(host);
  }
  if (SCANNING.has(argv[0] ?? "")) (await import("./analyzers/pool.ts")).startSpareThread();
  const { runCli } = await import("./cli.ts");
  return runCli(argv, host);
}

/** The runner starts an action without arguments, and gives it every input of `action.yml`. */
function isActionStep(env: NodeJS.ProcessEnv, argv: readonly string[]): boolean {
  return argv.length === 0 && env["GITHUB_ACTIONS"] === "true" && env["INPUT_SARIF-UPLOAD"] !== undefined;
}

/** Nothing else of the bundle can be loaded there. */
function refuseOldNode(host: Host): ExitCode {
  host.stderr.write(
    `error: provenfix needs Node 20.19 or later, and of Node 22 at least 22.3; this is ${process.version}\n`,
  );
  return 2;
}

/** `error:` for what the user can mend (2), a stack trace and where to report it for what only we can (3). */
async function explainFailure(error: unknown, host: Host): Promise<ExitCode> {
  const { UserError } = await import("./model/user-error.ts");
  const { escapeControl } = await import("./report/escape.ts");
  if (error instanceof UserError) {
    const hint = error.hint === undefined ? "" : `\n  help: ${escapeControl(error.hint)}`;
    host.stderr.write(`error: ${escapeControl(error.message)}${hint}\n`);
    return 2;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.stderr.write(
    `provenfix ${version} failed by its own fault; nothing was changed, and nothing counts as checked.\n` +
      `${escapeControl(trace)}\nPlease report this with the lines above: https://github.com/provenfix/provenfix/issues\n`,
  );
  return 3;
}

/**
 * A reader that left (`provenfix scan | head`) is no failure: the exit code still tells the verdict. A report that could
 * not be written otherwise is one, whatever the verdict was; the write may fail long after it was asked for.
 */
function watchOutput(stream: NodeJS.WriteStream, name: string): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`error: cannot write to ${name}: ${error.message}\n`);
    process.exit(2);
  });
}

watchOutput(process.stdout, "standard output");
// What cannot be said cannot be said; the exit code still can.
process.stderr.on("error", () => undefined);
const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  // Opened only where somebody is asked.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
};
// What fails outside of any promise that is waited for is our own defect too, and must not end as 1: 'something blocks'.
process.on("uncaughtException", async (error) => process.exit(await explainFailure(error, host)));
process.exitCode = await main(host, process.argv.slice(2)).catch((error: unknown) => explainFailure(error, host));

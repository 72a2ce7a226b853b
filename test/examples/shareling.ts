/** Starts the example's two services for real, on loopback and ports of their own choosing. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

export const EXAMPLE = path.resolve(import.meta.dirname, "../../examples/vulnerable-app");

/** Resolves with the address that the service says it listens on. */
async function listening(service: ChildProcess): Promise<string> {
  let complaints = "";
  service.stderr!.on("data", (chunk) => (complaints += chunk));
  for await (const line of createInterface({ input: service.stdout! })) {
    const address = /listening on (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error(`the service ended: ${complaints}`);
}

async function stop(service: ChildProcess): Promise<void> {
  if (service.exitCode === null && service.kill("SIGKILL")) await once(service, "close");
}

/** Addresses of both services, and their data folder. Disposing stops them and removes the folder. */
export async function startShareling() {
  const data = mkdtempSync(path.join(tmpdir(), "shareling-"));
  const services: ChildProcess[] = [];
  const start = (command: string, ...args: string[]) => {
    const service = spawn(command, args, { cwd: EXAMPLE, env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" } });
    services.push(service);
    return listening(service);
  };
  const dispose = async () => {
    await Promise.all(services.map(stop));
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const api = await start("python3", "api/app.py", "--host", "127.0.0.1", "--port", "0", "--data", data);
    const web = await start(process.execPath, "web/server.ts", "--port", "0", "--api", api);
    return { api, web, data, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

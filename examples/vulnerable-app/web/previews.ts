/** Small views of files and of other sites, each for the request that asks for it. */
import { exec } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ORIGIN = "http://localhost";
const THEMES = fileURLToPath(new URL("./public/themes", import.meta.url));

/** The style sheet that `?name=` asks for. */
export async function readTheme(request: IncomingMessage): Promise<string> {
  const { searchParams } = new URL(request.url ?? "/", ORIGIN);
  const file = path.join(THEMES, searchParams.get("name") ?? "light.css");
  return readFile(file, "utf8");
}

/** The size in bytes of the image that `?name=` asks for, as text. */
export function imageSize(request: IncomingMessage): Promise<string> {
  const { searchParams } = new URL(request.url ?? "/", ORIGIN);
  const name = searchParams.get("name") ?? "";
  return new Promise((resolve) => {
    exec(`wc -c < "${name}"`, { cwd: THEMES }, (error, stdout) => resolve(error ? "unknown" : stdout.trim()));
  });
}

/** The beginning of another site's page, for a card in a note. */
export async function cardOf(request: IncomingMessage): Promise<string> {
  const { searchParams } = new URL(request.url ?? "/", ORIGIN);
  const response = await fetch(searchParams.get("url") ?? "");
  return (await response.text()).slice(0, 500);
}

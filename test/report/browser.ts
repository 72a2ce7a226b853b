/** A real browser, where there is one. */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";

const COMMON = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const browserPath = [process.env["CHROMIUM"], ...COMMON].find((file) => file !== undefined && existsSync(file));

/** Calls nobody: what it would ask of the network is not what the page asked. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath ?? "no browser: set CHROMIUM",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** Writes the page to a file for the time of `use`. */
export async function withFile<Result>(text: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "provenfix-report-"));
  try {
    const file = path.join(folder, "report.html");
    await writeFile(file, text);
    return await use(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(import.meta.dirname, "../fixtures/report");

/**
 * What `text` should be. `UPDATE_GOLDEN=1 npx vitest run test/report` writes the files anew: read the difference before
 * you keep it.
 */
export function golden(name: string, text: string): string {
  const file = path.join(FOLDER, name);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  return readFileSync(file, "utf8");
}

/** What the configuration needs to know of an analyzer. `Analyzer` fits; config/ stands below analyzers/. */
import type { z } from "zod";

export interface ConfigurableAnalyzer {
  /** One that is a program of its own runs only where it is named, and has options about the program. */
  kind: "embedded" | "external";
  name: string;
  /** Its own options: a zod object. A function, so that zod is loaded only where there is a file to check. */
  options(zod: typeof z): z.ZodType;
  defaults: unknown;
}

/** As an analyzer's name: what stands under names that no other analyzer has. */
export const ANY_NAME = "*";

export function isNamed({ name }: ConfigurableAnalyzer): boolean {
  return name !== ANY_NAME;
}

/** What is wrong with such a name, in words that follow it. */
export function nameProblem(name: string): string | undefined {
  if (RESERVED.has(name)) return "has a meaning of its own; choose another name";
  return /^[a-z][a-z0-9-]{0,39}$/.test(name)
    ? undefined
    : "is no name of an analyzer: lower-case letters, digits and -";
}

const RESERVED = new Set(["provenfix", "none"]);

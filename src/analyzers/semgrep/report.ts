/** Semgrep's JSON: the part that is read. */
import { z } from "zod";

const place = z.object({ line: z.number(), col: z.number() });
const words = z.union([z.string().transform((word) => [word]), z.array(z.string())]).catch([]);

const metadata = z.object({
  cwe: words,
  owasp: words,
  references: words,
  confidence: z.string().catch(""),
  impact: z.string().catch(""),
  likelihood: z.string().catch(""),
  category: z.string().catch(""),
  "source-rule-url": z.string().catch(""),
  shortlink: z.string().catch(""),
});

/** Another word could mean anything, and would hide a finding. */
const SEVERITY = z.enum(["CRITICAL", "HIGH", "ERROR", "MEDIUM", "WARNING", "LOW", "INFO", "INVENTORY", "EXPERIMENT"]);

export const REPORT = z.object({
  results: z.array(
    z.object({
      check_id: z.string(),
      path: z.string(),
      start: place,
      end: place,
      extra: z.object({ message: z.string(), severity: SEVERITY, metadata }),
    }),
  ),
  errors: z.array(
    z.object({
      level: z.enum(["error", "warn", "info"]),
      type: z.union([z.string().transform((name) => name), z.array(z.unknown()).transform(([name]) => String(name))]),
      message: z.string().optional(),
      long_msg: z.string().optional(),
      short_msg: z.string().optional(),
      path: z.string().optional(),
      spans: z.array(z.object({ start: z.object({ line: z.number() }) })).optional(),
    }),
  ),
  paths: z.object({ scanned: z.array(z.string()) }),
});

export type Report = z.infer<typeof REPORT>;
export type Result = Report["results"][number];
export type SemgrepError = Report["errors"][number];

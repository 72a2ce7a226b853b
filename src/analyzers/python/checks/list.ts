import type { PythonSource } from "../source.ts";
import { bidiCheck } from "./bidi.ts";
import { callCheck } from "./calls.ts";
import type { Check, Hit } from "./check.ts";
import { importCheck } from "./imports.ts";
import { sqlCheck } from "./sql.ts";
import { tlsCheck } from "./tls.ts";

const CHECKS: readonly Check[] = [importCheck, callCheck, tlsCheck, sqlCheck, bidiCheck];

export function ownHits(source: PythonSource): Hit[] {
  return CHECKS.filter((check) => check.trigger.test(source.text)).flatMap((check) => check.find(source));
}

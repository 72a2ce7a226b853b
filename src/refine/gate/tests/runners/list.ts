/** Every ecosystem, one line each. */
import type { RunnerKind } from "../runner.ts";
import { cargo } from "./cargo.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { javascript } from "./javascript.ts";
import { python } from "./python.ts";

export const runnerKinds: readonly RunnerKind[] = [python, javascript, go, cargo, java];

import type { Publisher } from "../publisher.ts";
import { codeScanning } from "./code-scanning.ts";

/** In the order in which they run. */
export const publishers: readonly Publisher[] = [codeScanning];

import type { Publisher } from "../publisher.ts";
import { codeScanning } from "./code-scanning.ts";
import { comments } from "./comments.ts";
import { fix } from "./fix.ts";

/** In the order in which they run. */
export const publishers: readonly Publisher[] = [codeScanning, comments, fix];

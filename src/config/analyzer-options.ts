/** What the configuration needs to know of an analyzer. `EmbeddedAnalyzer` fits; config/ stands below analyzers/. */
import type { z } from "zod";

export interface ConfigurableAnalyzer {
  name: string;
  /** Its own options: a zod object. A function, so that zod is loaded only where there is a file to check. */
  options(zod: typeof z): z.ZodType;
  defaults: unknown;
}

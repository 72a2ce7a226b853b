/** Version of the bundle; `0.0.0-source` where the sources run unbundled. */
export const version: string = typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0-source";

/** Hash of all code of the bundle: what one build computed, another must not take from its cache. */
export const buildId: string = typeof __BUILD_ID__ === "string" ? __BUILD_ID__ : "source";

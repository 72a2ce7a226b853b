/** Put in by `scripts/build.mjs`; absent when the sources run unbundled, as in unit tests. */
declare const __VERSION__: string | undefined;
declare const __BUILD_ID__: string | undefined;

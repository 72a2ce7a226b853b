/** What `.provenfix.yml` may say under `analyzers.eslint`. Types only. */

export interface EslintOptions {
  /** Packages, or their short names: `security`, `@microsoft/sdl`. */
  plugins: string[];
  /** The folder that holds them. */
  nodeModules?: string | undefined;
  /** Also rules that say nothing of security. */
  allRules: boolean;
}

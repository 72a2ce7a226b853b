/** What `.provenfix.yml` may say under `analyzers.gosec`. Types only. */

export interface GosecOptions {
  /** Build tags of which files count. */
  tags?: string[] | undefined;
  /** Rules that are not asked for. */
  exclude?: string[] | undefined;
}

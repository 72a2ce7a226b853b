/** What `.provenfix.yml` may say of it. Types only. */

export interface BanditOptions {
  /** Where the repository keeps Bandit's configuration; heeded with `trustConfig: true`. */
  config?: string | undefined;
}

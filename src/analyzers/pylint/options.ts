/** What `.provenfix.yml` may say of it. Types only. */

export interface PylintOptions {
  /** Whether warnings count that speak of security. */
  security?: boolean | undefined;
  /** More messages, by id or symbol. */
  enable?: string[] | undefined;
  disable?: string[] | undefined;
}

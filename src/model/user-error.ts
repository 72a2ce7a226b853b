/**
 * Something that the user can fix: a configuration, an argument, the environment. Ends the run with exit code 2 and no
 * stack trace. The message names the file, key or command; `hint` says what to do.
 */
export class UserError extends Error {
  override name = "UserError";
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

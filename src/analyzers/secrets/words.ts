/** Words that people write where a password should be. */

const WEAK = new Set(
  (
    "admin administrator postgres root guest user username test tester testing demo foo bar baz foobar hello world letmein welcome " +
    "qwerty abc abcd abcdef abc123 default none null nil undefined true false yes no on off required optional string str text " +
    "password passwd passphrase passcode pass pwd pw secret token key apikey api_key api-key credential credentials value auth " +
    "basic bearer empty blank unset unknown disabled enabled todo tbd fixme temp tmp dev local localhost mysql redis rabbitmq " +
    "minio minioadmin sa sysadmin masked hidden private public session cookie header query body input prompt file env"
  ).split(" "),
);

/** A word of everyday, alone or with a short number: `admin`, `test1234`, `password1`. */
export function isWeakWord(value: string): boolean {
  const word = value.toLowerCase().replace(/[\d!@#$._-]{0,5}$/, "");
  return word === "" || WEAK.has(word) || WEAK.has(value.toLowerCase()) || /passw(?:or)?d|p[a@]ssw[o0]rd/i.test(value);
}

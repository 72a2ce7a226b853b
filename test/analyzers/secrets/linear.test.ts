import { expect, test } from "vitest";
import { tokenRules } from "../../../src/analyzers/secrets/rules/table.ts";
import { secrets } from "../../../src/analyzers/secrets/secrets.ts";

const checker = await secrets.load(secrets.defaults);
/** Large enough that anything quadratic takes many seconds. */
const LENGTH = 200_000;
const LIMIT = 2000;

/** Text that begins like every format without being one. */
const STARTS = tokenRules.flatMap((rule) =>
  rule.examples.map((example) => example.replaceAll(/\{\w+:\d+\}/g, "a1B2c3D4e5F6g7H8")),
);

const UNITS = [
  ..."A a 0 _ - / : . = \" ' @ { $ \\ e M \n \t".split(" "),
  " ",
  "password",
  "password=",
  'password="',
  "password: ",
  "pass",
  'password">',
  "password\n value:",
  "token = a1",
  "://",
  "://a:b1c2@",
  "http://a:",
  "https://x:x-oauth-basic@",
  "mongodb://",
  "xoxb-",
  "xoxb-1-",
  "eyJ",
  "eyJhbGciOiJ.",
  "eyJhbGciOiJhbGci.eyJhbGciOiJhbGci.",
  "-----BEGIN PRIVATE KEY-----",
  "-----BEGIN PRIVATE KEY-----\nMIIE",
  "-----BEGIN RSA ",
  "-----",
  "secretlint-disable",
  "secretlint-disable-line ",
  "aws_secret_access_key=",
  "secretAccessKey = AAAA",
  "MTk4NjIyNDgzNDcxOTI1MjQ4.",
];

test.for(["a.txt", "a.yml", "a.java"])(
  "takes linear time on repetitions of anything: %s",
  { timeout: 120_000 },
  async (path) => {
    const slow: string[] = [];
    for (const unit of path === "a.txt" ? [...UNITS, ...STARTS] : UNITS) {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length));
      const start = performance.now();
      await checker.check({ path, text });
      const elapsed = performance.now() - start;
      if (elapsed > LIMIT) slow.push(`${JSON.stringify(unit)}: ${Math.round(elapsed)} ms`);
    }
    expect(slow).toEqual([]);
  },
);

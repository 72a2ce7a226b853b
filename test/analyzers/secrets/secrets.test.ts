import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { z } from "zod";
import { secrets } from "../../../src/analyzers/secrets/secrets.ts";
import { expand } from "./expand.ts";

const checker = await secrets.load(secrets.defaults);
const check = async (text: string, path = "notes.txt") => (await checker.check({ path, text })).detections;

/** What the regions cover, line by line. */
async function values(text: string, path?: string): Promise<string[]> {
  const lines = text.split(/\r\n|\n|\r/);
  return (await check(text, path)).map(({ region }) => {
    const [first = "", ...rest] = lines.slice(region.startLine - 1, region.endLine);
    if (rest.length === 0) return first.slice(region.startColumn - 1, region.endColumn - 1);
    return [
      first.slice(region.startColumn - 1),
      ...rest.slice(0, -1),
      rest.at(-1)?.slice(0, region.endColumn - 1),
    ].join("\n");
  });
}

const TOKEN = expand("ghp_{an:36}");

test.for([
  ["in the middle of a line", `x = call("${TOKEN}")`],
  ["after CRLF and other line ends", `a\r\nb\rc\n"${TOKEN}"\r\n`],
  ["after characters outside the basic plane", `"\u{1f600}é\u{1f511}" + "${TOKEN}"`],
  ["after a byte order mark", `\ufeff${TOKEN}`],
  ["at the end without a line break", `\n\n${TOKEN}`],
  ["in one huge line", `${"word ".repeat(200_000)}${TOKEN} ${"word ".repeat(1000)}`],
])("the region covers the value exactly: %s", async ([, text = ""]) => {
  expect(await values(text)).toEqual([TOKEN]);
});

test.for([
  ["AWS", "deploy.py", "aws_secret_access_key = '", expand("{b64:40}", 2), "'"],
  ["npmrc", ".npmrc", "//registry.npmjs.org/:_authToken=", expand("{hex:8}-{hex:4}-{hex:4}-{hex:12}", 2), ""],
  ["database", "a.py", "mongodb+srv://app:", expand("{an:14}"), "@cluster0.mongodb.net/app?retryWrites=true"],
  ["basic auth", "a.md", "https://app:", expand("{an:14}"), "@host.internal/path"],
  ["x-oauth", "package.json", '{"a": "git+https://', expand("{hex:40}"), ':x-oauth-basic@github.com/o/r"}'],
  ["quoted", "app.yml", 'db_password: "', expand("{an:14}9"), '"  # of the database'],
  ["connection string", "a.config", '<add c="Server=db;User Id=sa;Password=', expand("{an:14}9"), ';Encrypt=yes"/>'],
  ["element", "settings.xml", "<password>", expand("{an:14}9"), "</password>"],
  ["apart", "deploy.yaml", "- name: DB_PASSWORD\n  value: ", expand("{an:14}9"), "\n"],
])("only the value is covered: %s", async ([, path = "", before = "", value = "", after = ""]) => {
  expect(await values(`\n${before}${value}${after}\n`, path)).toEqual([value]);
});

test("messages and rules never show a value", async () => {
  const value = expand("{an:20}7");
  const detections = await check(`password: ${value}\ntoken: ${TOKEN}\nurl: redis://:${value}@cache/0\n`, "a.yml");
  expect(detections).toHaveLength(3);
  expect(detections.every(({ secret }) => secret)).toBe(true);
  expect(JSON.stringify(detections)).not.toContain(value);
  expect(JSON.stringify(detections)).not.toContain(TOKEN);
});

test("one value is found once, under its most telling rule", async () => {
  const found = await check(`github_token = "${TOKEN}"\n`, "a.toml");
  expect(found.map(({ ruleId }) => ruleId)).toEqual(["secrets/github-token"]);
});

test.for([
  [".env", "DB_PASSWORD=hunter2hunter2"],
  [".env.production", "export ADMIN_PASS='q8#kd02jf'"],
  ["config.json", '{"dbPassword":"q8kd02jfX"}'],
  ["application.properties", "spring.datasource.password=q8kd02jfX"],
  ["config.toml", "passphrase = 'q8kd02jfX'"],
  ["my.ini", "password = q8kd02jfX ; of the database"],
  ["Dockerfile", "ENV MYSQL_ROOT_PASSWORD=q8kd02jfX"],
  ["main.tf", 'password = "q8kd02jfX"'],
  ["Main.java", 'String password = "q8kd02jfX";'],
  ["main.go", 'password := "q8kd02jfX"'],
])("finds a password: %s: %s", async ([path, text = ""]) => {
  expect((await check(text, path)).map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual([
    ["secrets/password", undefined],
  ]);
});

test.for([
  [".env", "DB_PASSWORD=${DB_PASSWORD_9}"],
  [".env", "DB_PASSWORD=changeme123"],
  [".env", "DB_PASSWORD="],
  [".env", "DB_PASSWORD=xxxxxxxx"],
  [".env", "DB_PASSWORD=<password1>"],
  ["a.yml", "password: {{ vault_password_2 }}"],
  ["a.yml", "password: !vault |"],
  ["a.yml", "password: $DB_PASSWORD1"],
  ["a.yml", "password: %DB_PASSWORD1%"],
  ["a.yml", "password: ENC[AES256_GCM,data:q8kd02jfX]"],
  ["a.yml", "password_file: /run/secrets/db1"],
  ["a.yml", "secretName: my-app-tls-2024"],
  ["a.yml", "token: ${{ secrets.DEPLOY_TOKEN_2 }}"],
  ["a.yml", "password: your-password-here1"],
  ["a.yml", "max_tokens: 4096"],
  ["de.json", '{"password": "Passwort", "forgotPassword": "Passwort vergessen? 24h Hilfe"}'],
  ["schema.json", '{"password": {"type": "string", "minLength": 8}}'],
  ["a.tf", "password = var.db_password_1"],
  ["a.tf", "password = random_password.db1.result"],
  ["a.py", 'password = "q8kd02jfX"'],
  ["a.ts", 'const password = "q8kd02jfX";'],
  ["Main.java", "password = readPassword1();"],
  ["Main.java", 'if (password == "q8kd02jfX1") {}'],
  ["package-lock.json", '{"password": "q8kd02jfX"}'],
  ["a.yml", "bypass: q8kd02jfX"],
])("is no password: %s: %s", async ([path, text = ""]) => {
  expect(await check(text, path)).toEqual([]);
});

const REAL = expand("S3{an:9}");
const WORD = "postgres";
const PLACEHOLDER = "pass";

test.for([
  [`https://user:${PLACEHOLDER}@example.com/`, []],
  [`https://user:${PLACEHOLDER}@example.com/ https://app:${REAL}@h.internal/`, ["secrets/url-password", "medium"]],
  ["https://user:${PASSWORD}@host/", []],
  ["https://{user}:{password}@host/", []],
  ["http://localhost:8080/a@b", []],
  ["https://github.com/a:b/c@d", []],
  ["git@github.com:owner/repo.git", []],
  ["https://%s:%s@host/", []],
  [`postgres://app:${REAL}@db.internal:5432/app`, ["secrets/database-url", "medium"]],
  [`postgres://${WORD}:${WORD}@localhost/app`, ["secrets/database-url", "low"]],
  [`https://app:${REAL}@host.internal/`, ["secrets/url-password", "medium"]],
] as const)("addresses: %s", async ([text, expected]) => {
  const rules = new Map((await secrets.rules()).map((rule) => [rule.id, rule]));
  const found = (await check(text)).flatMap(({ ruleId, confidence }) => [
    ruleId,
    confidence ?? rules.get(ruleId)?.confidence,
  ]);
  expect(found).toEqual(expected);
});

const pem = (label: string, body: string, end = "\n") =>
  `-----BEGIN ${label}-----${end}${body}${end}-----END ${label}-----`;
const KEY = `${expand("MII{b64:61}", 1)}\n${expand("{b64:64}", 2)}\n${expand("{b64:40}", 3)}==`;

test.for([
  ["PEM", pem("RSA PRIVATE KEY", KEY)],
  ["PKCS#8", pem("PRIVATE KEY", expand("MC4CAQAwBQYDK2VwBCIEI{b64:43}"))],
  ["OpenSSH with CRLF", pem("OPENSSH PRIVATE KEY", KEY.replaceAll("\n", "\r\n"), "\r\n")],
  ["PGP", pem("PGP PRIVATE KEY BLOCK", `Version: 1\n\n${KEY}`)],
])("a private key is covered from the first to the last dash: %s", async ([, text = ""]) => {
  expect(await values(`before\n${text}\nafter`)).toEqual([text.replaceAll("\r\n", "\n")]);
});

test("a private key in a string with escaped line breaks is found once", async () => {
  const text = JSON.stringify({ private_key_id: "1", private_key: pem("PRIVATE KEY", KEY) });
  expect(await check(text, "service.json")).toHaveLength(1);
});

test.for([
  pem("RSA PRIVATE KEY", "..."),
  pem("PRIVATE KEY", `${KEY.slice(0, 50)}...`),
  pem("PUBLIC KEY", KEY),
  pem("PRIVATE KEY", "A".repeat(64)),
])("is no private key: case %#", async (text) => {
  expect(await check(text)).toEqual([]);
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

test("tokens that need decoding", async () => {
  const jwt = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub: "42", admin: true })}.${expand("{w:43}")}`;
  const sample = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub: "1234567890", name: "John Doe" })}.${expand("{w:43}")}`;
  const discord = `${Buffer.from("198622483471925248").toString("base64url")}.${expand("{w:6}")}.${expand("{w:30}", 2)}`;
  expect((await check(`${jwt}\n${sample}\n${discord}`)).map(({ ruleId }) => ruleId)).toEqual([
    "secrets/jwt",
    "secrets/discord-token",
  ]);
});

test.for([
  [`t = "${TOKEN}" # secretlint-disable-line`, 1],
  [`# secretlint-disable-next-line -- only in tests\nt = "${TOKEN}"`, 1],
  [`/* secretlint-disable */\nt = "${TOKEN}"`, 1],
  [`# secretlint-disable-line @secretlint/secretlint-rule-github\nt = "${TOKEN}"`, undefined],
  [`t = "${TOKEN}" # secretlint-disable-line @secretlint/secretlint-rule-github`, 1],
  [`t = "${TOKEN}" # secretlint-disable-line secrets/github-token -- ok`, 1],
  [`t = "${TOKEN}" # secretlint-disable-line @secretlint/secretlint-rule-aws`, undefined],
  [`# secretlint-disable\n# secretlint-enable\nt = "${TOKEN}"`, undefined],
] as const)("a comment of secretlint marks and never drops: case %#", async ([text, line]) => {
  const [detection, ...rest] = await check(text, "a.py");
  expect(rest).toEqual([]);
  expect(detection?.suppression?.line).toBe(line);
  expect(detection?.suppression?.kind).toBe(line && "secretlint-disable");
});

test("an allowed value is marked, and only as a whole", async () => {
  const [one, two] = [expand("AKIA{b32:16}", 1), expand("AKIA{b32:16}", 2)];
  const allowing = await secrets.load({ allow: [`${one.slice(0, 8)}\\w+`, two.slice(0, 8)] });
  const { detections } = await allowing.check({ path: "a", text: `${one}\n${two}` });
  expect(detections.map(({ suppression }) => suppression?.kind)).toEqual(["secrets.allow", undefined]);
});

test("the version is that of the preset", () => {
  const { version } = createRequire(import.meta.url)("@secretlint/secretlint-rule-preset-recommend/package.json");
  expect(secrets.version).toBe(`secretlint ${version}`);
});

test("options are checked", () => {
  const schema = secrets.options(z);
  expect(schema.parse({})).toEqual(secrets.defaults);
  expect(schema.safeParse({ allow: ["("] }).success).toBe(false);
  expect(schema.safeParse({ allows: [] }).success).toBe(false);
});

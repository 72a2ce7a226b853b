/** `fix.syntax` with real parsers, in the copy and the sandbox in which tests run. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_TESTS, type TestsOptions } from "../../../src/config/tests.ts";
import { UserError } from "../../../src/model/user-error.ts";
import type { CheckResult } from "../../../src/model/verdict.ts";
import { projectSyntax } from "../../../src/refine/gate/project-syntax.ts";
import { checkSyntax } from "../../../src/refine/gate/syntax.ts";
import { lazyWorkspace } from "../../../src/refine/workspace/lazy.ts";
import { locate } from "../../../src/select/locate.ts";
import { listSnapshot } from "../../../src/select/snapshot.ts";
import { createRepository, type Repository } from "../../support/repository.ts";

type Commands = Record<string, string[]>;

async function repositoryOf(files: Record<string, string>): Promise<Repository> {
  const repository = await createRepository();
  for (const [name, text] of Object.entries(files)) repository.write(name, text);
  repository.git("add", "--all");
  return repository;
}

/** Each of the patches, which replace whole files, checked with the same commands. */
async function checked(
  repository: Repository,
  commands: Commands,
  patches: Record<string, string>[],
  { environment: env = process.env, ...limits }: Partial<TestsOptions> & { environment?: NodeJS.ProcessEnv } = {},
): Promise<CheckResult[]> {
  const place = await locate({ kind: "staged" }, { cwd: repository.root, env: repository.env });
  const entries = await listSnapshot({ kind: "staged" }, place);
  const options = { ...DEFAULT_TESTS, ...limits };
  await using workspace = lazyWorkspace({ entries, place, options, env }, {});
  const own = projectSyntax({ commands, workspace, timeout: options.timeout, signal: undefined });
  return await Promise.all(
    patches.map((files) =>
      checkSyntax(
        Object.entries(files).map(([path, after]) => ({ path, before: repository.read(path), after })),
        own,
      ),
    ),
  );
}

const BASH: Commands = { "*.sh": ["bash", "-n", "{file}"] };
/** A script of a shell, which is given the file as an argument. */
const script = (line: string): Commands => ({ "*.sh": ["sh", "-c", line, "sh", "{file}"] });

const GOOD = 'if true; then\n  echo "hello"\nfi\n';
const BROKEN = 'if true; then\n  echo "hello"\n';

test("what the project's parser accepts has passed; what it refuses is refused with its own words", async () => {
  await using repository = await repositoryOf({ "bin/deploy.sh": GOOD });
  const patches = [GOOD.replace("hello", "world"), BROKEN].map((after) => ({ "bin/deploy.sh": after }));
  const [good, broken] = await checked(repository, BASH, patches);
  expect(good).toMatchObject({
    status: "passed",
    evidence: [{ message: expect.stringContaining("`bash -n bin/deploy.sh` accepts it"), path: "bin/deploy.sh" }],
  });
  expect(broken?.status).toBe("failed");
  const [said] = broken?.evidence ?? [];
  expect(said).toMatchObject({ path: "bin/deploy.sh", side: "after" });
  expect(said?.message).toMatch(
    /^after the patch, `bash -n bin\/deploy\.sh` refuses the file: it ended with code \d+: bin\/deploy\.sh: line 3: syntax error: unexpected end of file/,
  );
  expect(said?.message).not.toContain(repository.root);
  expect(repository.read("bin/deploy.sh")).toBe(GOOD);
});

test("without a command for the file nothing is known of a language that is not read", async () => {
  await using repository = await repositoryOf({ "a.sh": GOOD });
  const [result] = await checked(repository, { "*.pl": ["perl", "-c", "{file}"] }, [{ "a.sh": BROKEN }]);
  expect(result).toMatchObject({ status: "unknown", reason: "language-not-read" });
});

test("a check that refuses the unpatched file says nothing of the patch, whatever that is", async () => {
  await using repository = await repositoryOf({ "a.sh": BROKEN });
  const results = await checked(repository, BASH, [{ "a.sh": `${BROKEN}echo more\n` }, { "a.sh": GOOD }]);
  for (const result of results)
    expect(result).toMatchObject({
      status: "unknown",
      reason: "syntax-not-checked",
      evidence: [{ message: expect.stringMatching(/^`bash -n a\.sh` refuses the unpatched file too.*syntax error/) }],
    });
});

test("a program that is not there, or not to be executed, ends it for every patch", async () => {
  await using repository = await repositoryOf({ "a.sh": GOOD, "b.sh": GOOD, "no-program.txt": "x" });
  for (const program of ["no-such-parser", "./no-program.txt"]) {
    const commands = { "*.sh": [program, "{file}"] };
    const failure = checked(repository, commands, [{ "a.sh": GOOD }, { "b.sh": GOOD }, { "a.sh": BROKEN }]);
    const error = await failure.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(`fix.syntax: \`${program} a.sh\` could not be started`);
  }
});

test("a check that hangs, or is killed, is ended with all that it started, and has not passed", async () => {
  await using repository = await repositoryOf({ "a.sh": GOOD });
  const start = performance.now();
  const limits = { timeout: 0.5 };
  const [hangs] = await checked(repository, script("sleep 50 & sleep 50"), [{ "a.sh": GOOD }], limits);
  expect(hangs).toMatchObject({ status: "unknown", reason: "syntax-not-checked" });
  expect(hangs?.evidence[0]?.message).toContain("gives no answer on the unpatched file: it did not end within 0.5 s");
  const onPatched = script('grep -q endless "$1" && sleep 50; exit 0');
  const [later] = await checked(repository, onPatched, [{ "a.sh": `${GOOD}# endless\n` }], limits);
  expect(later?.evidence[0]?.message).toContain("gives no answer on the patched file: it did not end within 0.5 s");
  expect(later?.status).toBe("unknown");
  const killed = script('grep -q endless "$1" && kill -9 $$; exit 0');
  const [signalled] = await checked(repository, killed, [{ "a.sh": `${GOOD}# endless\n` }]);
  expect(signalled).toMatchObject({ status: "unknown", reason: "syntax-not-checked" });
  expect(signalled?.evidence[0]?.message).toMatch(/it was ended by (?:signal 9|SIGKILL)/);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("where there is an embedded parser it comes first, and the command is one check more", async () => {
  const python = "def f(x):\n    return x\n";
  await using repository = await repositoryOf({ "a.py": python });
  const refusing = { "a.py": ["grep", "-q", "return x", "{file}"], "*.py": ["no-such-parser", "{file}"] };
  const [broken] = await checked(repository, refusing, [{ "a.py": "def f(x:\n    return x\n" }]);
  expect(broken?.status).toBe("failed");
  expect(broken?.evidence[0]).toMatchObject({ line: 2, message: expect.stringMatching(/^after the patch, [^`]+$/) });
  const one = { "a.py": ["grep", "-q", "return x", "{file}"], "*.py": ["grep", "-q", "def", "{file}"] };
  const [refused, accepted] = await checked(repository, one, [
    { "a.py": python.replace("return x", "return y") },
    { "a.py": python.replace("return x", "return x + 1") },
  ]);
  expect(refused).toMatchObject({
    status: "failed",
    evidence: [{ message: expect.stringContaining("grep -q return x") }],
  });
  expect(accepted?.status).toBe("passed");
  expect(accepted?.evidence).toHaveLength(2);
});

test("every file of a patch is checked, with the whole patch in place", async () => {
  await using repository = await repositoryOf({ "a.pl": "use lib '.'; require './b.pl';\nprint 1;\n", "b.pl": "1;\n" });
  const commands = { "*.pl": ["perl", "-c", "{file}"] };
  const [good, broken] = await checked(repository, commands, [
    { "a.pl": "use lib '.'; BEGIN { require './b.pl' } print name();\n", "b.pl": "sub name { 1 }\n1;\n" },
    { "a.pl": "print 2;\n", "b.pl": "sub {{\n" },
  ]);
  expect(good, JSON.stringify(good)).toMatchObject({ status: "passed" });
  expect(broken).toMatchObject({ status: "failed", evidence: [{ path: "b.pl" }] });
});

test("names of files are data: neither options nor words of a shell", async () => {
  const names = ["-n.sh", "--version.sh", "$(touch planted).sh", "a b;touch planted.sh", "{file}.sh"];
  await using repository = await repositoryOf(Object.fromEntries(names.map((name) => [name, GOOD])));
  const before = readdirSync(repository.root).toSorted();
  const results = await checked(repository, BASH, [
    ...names.map((name) => ({ [name]: GOOD })),
    ...names.map((name) => ({ [name]: BROKEN })),
  ]);
  expect(results.map(({ status }) => status)).toEqual([...names.map(() => "passed"), ...names.map(() => "failed")]);
  expect(readdirSync(repository.root).toSorted()).toEqual(before);
});

test("a command sees no key, and what it writes stays in the copy and is gone for the next", async () => {
  await using repository = await repositoryOf({ "a.sh": GOOD });
  const line = 'test -z "$OPENAI_API_KEY$GITHUB_TOKEN" && test ! -e left && echo x > left && echo x >> "$1"';
  const env = { ...process.env, OPENAI_API_KEY: "k", GITHUB_TOKEN: "t" };
  const results = await checked(repository, script(line), [{ "a.sh": GOOD }, { "a.sh": `${GOOD}#\n` }], {
    environment: env,
  });
  expect(results.map(({ status }) => status)).toEqual(["passed", "passed"]);
  expect(repository.read("a.sh")).toBe(GOOD);
  expect(readdirSync(repository.root).toSorted()).toEqual([".git", "a.sh"]);
});

test("without a sandbox the copy's own folder is told to nobody, and a pass says how it came about", async () => {
  await using repository = await repositoryOf({ "a.sh": GOOD });
  const patches = [{ "a.sh": `${GOOD}#\n` }, { "a.sh": BROKEN }];
  const [good, broken] = await checked(repository, BASH, patches, { sandbox: "off" });
  expect(good).toMatchObject({
    status: "passed",
    evidence: [{ message: "`bash -n a.sh` accepts it; it ran unsandboxed" }],
  });
  expect(broken?.evidence[0]?.message).toMatch(/ended with code \d+: a\.sh: line 3/);
  expect(broken?.evidence[0]?.message).not.toMatch(/provenfix-|\/tmp/);
});

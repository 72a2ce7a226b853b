/** Payload → event, and whom it is trusted for. */
import { afterAll, expect, test } from "vitest";
import { readEvent } from "../../src/action/event.ts";
import { tellFailure } from "../../src/action/failure.ts";
import { openLog } from "../../src/action/log.ts";
import { UserError } from "../../src/model/user-error.ts";
import { commandsIn } from "../support/action/commands.ts";
import { dispatch, mergeGroup, pullRequest, push, ZERO } from "../support/action/events.ts";
import { createFolder } from "../support/repository.ts";

const place = { owner: "acme", repo: "shop", serverUrl: "https://github.com" };
const [base, head, merge] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)] as const;
const facts = { base, head, merge };
const read = ({ name, payload }: { name: string; payload: unknown }) => readEvent(name, payload, "Acme/Shop");

test("pull requests, of the repository itself and of others", () => {
  expect(read(pullRequest(place, facts))).toMatchObject({
    event: { kind: "pull-request", number: 1, base: { sha: base }, head: { sha: head }, privileged: false },
    fork: false,
    defaultBranch: "main",
  });
  expect(read(pullRequest(place, { ...facts, from: "mallory/shop" })).fork).toBe(true);
  expect(read(pullRequest(place, { ...facts, from: null })).fork).toBe(true);
  const target = read(pullRequest(place, { ...facts, from: "mallory/shop", name: "pull_request_target" }));
  expect(target).toMatchObject({ fork: true, event: { privileged: true } });
});

test("the others", () => {
  const pushed = read(push(place, { before: ZERO, after: head, forced: true })).event;
  expect(pushed).toEqual({ kind: "push", before: undefined, after: head, forced: true, deleted: false });
  expect(read(mergeGroup(place, { base, head })).event).toEqual({ kind: "merge-group", base, head });
  expect(read(dispatch(place, head))).toMatchObject({ event: { kind: "other" }, fork: false });
  const run = (full_name: string) =>
    read({
      name: "workflow_run",
      payload: {
        workflow_run: {
          event: "pull_request",
          head_sha: head,
          head_branch: "topic",
          head_repository: { full_name, owner: { login: full_name.split("/")[0] } },
        },
      },
    });
  expect([run("acme/shop").fork, run("mallory/shop").fork]).toEqual([false, true]);
});

test("what is none of them is refused", () => {
  const broken: [string, unknown][] = [
    ["push", {}],
    ["push", { before: "--upload-pack=x", after: head }],
    ["pull_request", { pull_request: null }],
    ["merge_group", { merge_group: { base_sha: "main", head_sha: head } }],
    ["schedule", "text"],
  ];
  for (const [name, payload] of broken) expect(() => read({ name, payload })).toThrow(`no payload of ${name}`);
});

/** One for all of them: the toolkit keeps the path of the page that it wrote first. */
const folder = await createFolder();
afterAll(() => folder[Symbol.asyncDispose]());

test.each([
  [new UserError("bad\n::set-env name=PATH::x ##[add-path]y", "do\n  ::stop-commands::z"), 2, "incomplete"],
  [new Error("ours\n::set-env name=PATH::x"), 3, "defect"],
  ["thrown ##[set-env name=PATH]x", 3, "defect"],
])("%s ends with %d, and says nothing that the runner obeys", async (error, code, verdict) => {
  const [output, page] = [folder.write("output", ""), folder.write("page", "")];
  const written: string[] = [];
  const log = openLog({ write: (text) => written.push(text) });
  const before = process.env;
  process.env = { ...before, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: page };
  try {
    expect(await tellFailure(error, log, process.env)).toBe(code);
  } finally {
    process.env = before;
  }
  expect(commandsIn(written.join("")).map(({ name }) => name)).toEqual(["error"]);
  expect(folder.read("output")).toContain(`\n${verdict}\n`);
  expect(folder.read("page")).toContain("Nothing was checked");
});

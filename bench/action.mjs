/** The pull request's job: the Action as the runner starts it, beside a fresh checkout of the merge at depth 1. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { alternate, benchEnvironment } from "./measure.mjs";

/** Seconds that the job may take beside the checkout. */
const [MUST, AIM] = [5, 2.5];

function git(cwd, ...args) {
  const identity = ["-c", "user.name=Bench", "-c", "user.email=bench@example.org", "-c", "protocol.file.allow=always"];
  return execFileSync("git", [...identity, ...args], { cwd, env: benchEnvironment(), encoding: "utf8" }).trim();
}

/** Changes files on a branch and merges it, as GitHub keeps it below `refs/pull`. */
function pullRequest(folder, changed) {
  const base = git(folder, "rev-parse", "main");
  git(folder, "checkout", "--quiet", "-B", "feature", base);
  const files = git(folder, "ls-files").split("\n");
  for (let index = 0; index < changed; index += 1) {
    const file = files[Math.floor((index * files.length) / changed)];
    appendFileSync(
      path.join(folder, file),
      file.endsWith(".py") ? `\nBENCH = ${index}\n` : `\nvar bench = ${index};\n`,
    );
  }
  git(folder, "commit", "--quiet", "--all", "--no-verify", "--message", "change");
  const head = git(folder, "rev-parse", "HEAD");
  git(folder, "checkout", "--quiet", "--detach", base);
  git(folder, "merge", "--quiet", "--no-ff", "--message", "merge", head);
  const merge = git(folder, "rev-parse", "HEAD");
  git(folder, "update-ref", "refs/pull/1/merge", merge);
  git(folder, "config", "uploadpack.allowAnySHA1InWant", "true");
  git(folder, "checkout", "--quiet", "main");
  return { base, head, merge };
}

/** Takes the results and says at once that they are processed: GitHub's time is not ours. */
async function startServer() {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(request.method === "POST" ? 202 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ id: "1", processing_status: "complete" }));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function checkout(from, to, merge) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  git(to, "init", "--quiet");
  git(to, "remote", "add", "origin", `file://${from}`);
  git(to, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", merge);
  git(to, "checkout", "--quiet", "--detach", merge);
}

const side = (sha, ref) => ({ sha, ref, repo: { full_name: "acme/shop" } });

function environment(cache, workspace, url, { base, head, merge }) {
  const event = path.join(cache, "event.json");
  const pull = { number: 1, commits: 1, base: side(base, "main"), head: side(head, "feature") };
  writeFileSync(event, JSON.stringify({ pull_request: pull, repository: { default_branch: "main" } }));
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: url,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SHA: merge,
    GITHUB_REF: "refs/pull/1/merge",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: path.join(cache, "temp"),
    "INPUT_SARIF-UPLOAD": "auto",
    "INPUT_GITHUB-TOKEN": "token",
  };
}

export async function action(bench) {
  const [all, changed] = [bench.scale(6000), 50];
  const source = bench.corpora.pulled(all);
  const facts = pullRequest(source, changed);
  const cache = path.join(bench.cache, "action");
  const workspace = path.join(cache, "workspace");
  mkdirSync(path.join(cache, "temp"), { recursive: true });
  const server = await startServer();
  const url = `http://127.0.0.1:${server.address().port}`;
  const env = environment(cache, workspace, url, facts);
  const programs = bench.nodes.map((node) => ({
    ...bench.ours(node, [], workspace),
    env,
    before: () => checkout(source, workspace, facts.merge),
  }));
  const times = await alternate(programs, bench.runs);
  server.close();
  return times.map((time, index) => ({
    work: `pull request's job, ${changed} changed of ${all} files${index === 0 ? "" : `, Node ${bench.nodes[index].version}`}`,
    ours: `${time.toFixed(2)} s`,
    other: "",
    value: time,
    unit: " s",
    ...(index === 0 ? { must: MUST, aim: AIM } : {}),
  }));
}

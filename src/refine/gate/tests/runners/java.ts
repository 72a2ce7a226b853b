/** Maven and Gradle, offline: what they have downloaded before is what there is. */
import path from "node:path";
import { parseJunit } from "../reports/junit.ts";
import type { Output, Runner, RunnerKind, Subset, Tree } from "../runner.ts";
import { fewEnough, foldersAbove, nearestWith } from "./places.ts";
import type { Command, Seen } from "../../../workspace/workspace.ts";

export const java: RunnerKind = {
  extensions: ["java", "kt", "kts", "groovy", "scala"],
  async find(file, tree, ask) {
    const maven = topWith(file, "pom.xml", tree);
    const gradle = nearestWith(
      file,
      ["settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts"],
      tree,
    );
    const folder = maven ?? gradle;
    if (folder === undefined) return undefined;
    const wrapper = maven === undefined && tree.paths.has(path.posix.join(folder, "gradlew"));
    const name = maven !== undefined ? "mvn" : wrapper ? "./gradlew" : "gradle";
    const version = await ask([name, "--version"], folder);
    if (version === undefined) return { problem: `${name} cannot be started here without network` };
    return maven === undefined ? gradleRunner(folder, name, version) : mavenRunner(folder, name, version);
  },
};

/** The outermost one: modules are built from there. */
function topWith(file: string, name: string, tree: Tree): string | undefined {
  return foldersAbove(file).findLast((folder) => tree.paths.has(path.posix.join(folder, name)));
}

const REPORTS = { maven: "**/target/surefire-reports/TEST-*.xml", gradle: "**/build/test-results/**/TEST-*.xml" };

function base(folder: string, command: string, fingerprint: string, glob: string): Omit<Runner, "plan" | "name"> {
  return {
    folder,
    command,
    fingerprint,
    selects: { tests: true, related: false },
    report: async ({ written }: Output) => parseJunit(await written(glob)),
  };
}

function mavenRunner(folder: string, program: string, version: string): Runner {
  const plan = (seen: Seen, { tests }: Subset): Command => {
    const classes = fewEnough(tests)?.map((id) => id.replace("::", "#").replace(/[[({].*$/, ""));
    const only = classes
      ? [`-Dtest=${[...new Set(classes)].join(",")}`, "-Dsurefire.failIfNoSpecifiedTests=false"]
      : [];
    const repository = `-Dmaven.repo.local=${path.join(seen.home, ".m2/repository")}`;
    return {
      argv: [
        program,
        "--offline",
        "--batch-mode",
        "-fae",
        "-Dmaven.test.failure.ignore=true",
        repository,
        ...only,
        "test",
      ],
    };
  };
  return { ...base(folder, "mvn test", version, REPORTS.maven), name: "maven", plan };
}

function gradleRunner(folder: string, program: string, version: string): Runner {
  const plan = (seen: Seen, { tests }: Subset): Command => {
    const classes = fewEnough(tests)?.map((id) => id.replace("::", ".").replace(/[[({].*$/, ""));
    const only = [...new Set(classes)].flatMap((name) => ["--tests", name]);
    return {
      argv: [program, "--offline", "--no-daemon", "--continue", "test", ...only],
      env: { GRADLE_USER_HOME: path.join(seen.cache, "gradle") },
    };
  };
  return { ...base(folder, "gradle test", version, REPORTS.gradle), name: "gradle", plan };
}

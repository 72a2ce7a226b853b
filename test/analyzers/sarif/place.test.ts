import { expect, test } from "vitest";
import { placeAll } from "../../../src/analyzers/sarif/place.ts";
import { artifactsOf, placeOf } from "../../../src/analyzers/sarif/uri.ts";

const TREE = {
  root: "/home/ada/app",
  paths: new Set([
    "setup.py",
    "src/a.py",
    "src/my file.py",
    "src/100%.py",
    "lib/a.py",
    "src/main/java/org/Boot.java",
    "src/caf\\xe9.py",
  ]),
};

/** Where the locations lead, as `path` or `!reason`. */
function placed(locations: readonly object[], run: object = {}): string[] {
  const artifacts = artifactsOf(run as Record<string, unknown>);
  const places = locations.map((location) => placeOf(location, artifacts));
  const found = placeAll(
    places.flatMap((one) => (one.kind === "place" ? [one.place] : [])),
    TREE,
  );
  return places.map((one) => {
    if (one.kind === "none") return `!${one.why}`;
    const answer = found.get(one.place);
    return answer?.kind === "found" ? answer.path : `!${answer?.why}`;
  });
}

test.for([
  ["src/a.py", "src/a.py"],
  ["./src//a.py", "src/a.py"],
  ["src/sub/../a.py", "src/a.py"],
  ["src/my%20file.py", "src/my file.py"],
  ["src/my file.py", "src/my file.py"],
  ["src/100%.py", "src/100%.py"],
  ["src/caf%E9.py", "src/caf\\xe9.py"],
  [String.raw`src\a.py`, "src/a.py"],
  ["file:///home/ada/app/src/a.py", "src/a.py"],
  ["file:/home/ada/app/src/a.py", "src/a.py"],
  ["/home/ada/app/src/a.py", "src/a.py"],
  ["file:///github/workspace/src/a.py", "src/a.py"],
  ["file:///C:/agent/_work/1/s/src/a.py", "src/a.py"],
  [String.raw`C:\agent\_work\1\s\src\a.py`, "src/a.py"],
  ["file://src/a.py", "src/a.py"],
  ["checkout/src/a.py", "src/a.py"],
  ["org/Boot.java", "src/main/java/org/Boot.java"],
  ["Boot.java", "src/main/java/org/Boot.java"],
])("%s is %s", ([uri, path]) => {
  expect(placed([{ uri }])).toEqual([path]);
});

test.for([
  ["a.py", "!may be any of lib/a.py, src/a.py"],
  ["../../etc/passwd", "!leads out of the repository"],
  ["src/../../a.py", "!leads out of the repository"],
  ["/etc/passwd", "!is no file of the repository"],
  ["src/vendor/setup.py", "!is no file of the repository"],
  ["/home/ada/app/vendor/setup.py", "!is no file of the repository"],
  ["https://example.org/a.py", "!it is no file: https:"],
  ["", "!it names no file"],
])("%s is nowhere", ([uri, why]) => {
  expect(placed([{ uri }])).toEqual([why]);
});

test("the tool's own folder is what most of its paths share", () => {
  const uris = ["/ci/app/src/a.py", "/ci/app/setup.py", "/usr/lib/python3/setup.py"];
  expect(placed(uris.map((uri) => ({ uri })))).toEqual(["src/a.py", "setup.py", "!is no file of the repository"]);
});

test("bases lead to each other, and a base of which nothing is known to the root", () => {
  const originalUriBaseIds = {
    ROOT: { uri: "file:///ci/app/" },
    SRC: { uri: " src/", uriBaseId: "ROOT" },
    LOOP: { uri: "x/", uriBaseId: "LOOP" },
  };
  const run = { originalUriBaseIds };
  expect(placed([{ uri: "a.py", uriBaseId: "SRC" }], run)).toEqual(["src/a.py"]);
  expect(placed([{ uri: "src/a.py", uriBaseId: "%SRCROOT%" }], run)).toEqual(["src/a.py"]);
  expect(placed([{ uri: "src/a.py", uriBaseId: "constructor" }], run)).toEqual(["src/a.py"]);
  expect(placed([{ uri: "setup.py", uriBaseId: "LOOP" }], run)).toEqual(["setup.py"]);
});

test("an artifact by its index, which a uri of its own outranks", () => {
  const run = { artifacts: [{ location: { uri: "setup.py" } }, {}] };
  expect(placed([{ index: 0 }, { uri: "src/a.py", index: 0 }, { index: 1 }], run)).toEqual([
    "setup.py",
    "src/a.py",
    "!its artifact has no uri",
  ]);
});

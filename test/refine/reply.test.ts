import { expect, test } from "vitest";
import { applyEdits, type EditReply, EDITS, parseEdits, parseSolutions } from "../../src/refine/reply.ts";

const TEXT = "import os\n\ndef run(cmd):\n    os.system(cmd)\n    return 1\n\ndef other():\n    return 1\n";
const ALL = [{ start: 0, end: TEXT.length }];
const RUN = { name: "run", start: TEXT.indexOf("def run"), end: TEXT.indexOf("\n\ndef other") };

const reply = (given: Partial<EditReply>): EditReply => ({ explanation: "why", edits: [], functions: [], ...given });
const edited = (given: Partial<EditReply>, shown = ALL, text = TEXT) => applyEdits(text, shown, [RUN], reply(given));

test("a search text that stands once is replaced", () => {
  expect(edited({ edits: [{ search: "os.system(cmd)", replace: "os.exec(cmd)" }] })).toEqual({
    kind: "parsed",
    value: TEXT.replace("os.system", "os.exec"),
  });
});

test.each([
  ["stands nowhere", { edits: [{ search: "os.popen", replace: "x" }] }, /does not stand in the shown lines/],
  ["stands twice", { edits: [{ search: "return 1", replace: "x" }] }, /stands 2 times/],
  ["another indentation", { edits: [{ search: "os.system(cmd)\nreturn 1", replace: "x" }] }, /exactly as given/],
  ["changes nothing", { edits: [{ search: "import os", replace: "import os" }] }, /change nothing/],
  [
    "two edits of one place",
    {
      edits: [
        { search: "os.system", replace: "a" },
        { search: "system(cmd)", replace: "b" },
      ],
    },
    /same lines/,
  ],
  [
    "a function that is not shown",
    { functions: [{ name: "other", code: "def other(): pass" }] },
    /no function "other"/,
  ],
])("%s: malformed", (_name, given, problem) => {
  expect(edited(given)).toMatchObject({ kind: "malformed", problem: expect.stringMatching(problem) });
});

test("nothing outside the shown lines can be edited", () => {
  const shown = [{ start: 0, end: 10 }];
  expect(edited({ edits: [{ search: "def other", replace: "def mine" }] }, shown).kind).toBe("malformed");
  // What is there twice in the file, but once in the shown part, is meant there.
  const part = [{ start: TEXT.indexOf("def other"), end: TEXT.length }];
  expect(edited({ edits: [{ search: "return 1", replace: "return 2" }] }, part)).toMatchObject({
    value: TEXT.replace(/return 1\n$/, "return 2\n"),
  });
});

test("a whole function is replaced; one without its indentation is given it", () => {
  const code = "def run(cmd):\n    os.exec(cmd)\n    return 1\n";
  expect(edited({ functions: [{ name: "run", code }] })).toMatchObject({ value: TEXT.replace("os.system", "os.exec") });
  const text = "class A:\n    def run(self):\n        return 1\n";
  const span = { name: "run", start: text.indexOf("def"), end: text.length - 1 };
  const bare = "def run(self):\n    return 2\n";
  const indented = "    def run(self):\n        return 2\n";
  for (const given of [bare, indented]) {
    expect(
      applyEdits(text, [{ start: 0, end: text.length }], [span], reply({ functions: [{ name: "run", code: given }] })),
    ).toMatchObject({ value: text.replace("return 1", "return 2") });
  }
});

test("the file's line ends are kept, whatever the model writes", () => {
  const text = TEXT.replaceAll("\n", "\r\n");
  const given = { edits: [{ search: "    os.system(cmd)\n    return 1", replace: "    a(cmd)\n    return 2" }] };
  expect(edited(given, [{ start: 0, end: text.length }], text)).toMatchObject({
    value: text.replace("os.system(cmd)\r\n    return 1", "a(cmd)\r\n    return 2"),
  });
});

const JSON_REPLY = JSON.stringify(reply({ edits: [{ search: "a", replace: "b" }] }));

test("a reply is one JSON object, alone or in one fence", () => {
  expect(parseEdits(JSON_REPLY).kind).toBe("parsed");
  expect(parseEdits(`\`\`\`json\n${JSON_REPLY}\n\`\`\``).kind).toBe("parsed");
  expect(parseEdits('{"explanation": "e", "edits": [{"search": "a", "replace": ""}]}').kind).toBe("parsed");
  for (const wrong of [
    `Sure! ${JSON_REPLY}`,
    JSON_REPLY.slice(0, 40),
    "[]",
    '{"explanation": "e", "edits": [], "functions": []}',
    '{"explanation": "", "edits": [{"search": "a", "replace": "b"}]}',
    '{"explanation": "e", "edits": [{"search": "a", "replace": "b"}], "path": "other.py"}',
    '{"explanation": "e", "edits": [{"search": "", "replace": "b"}]}',
  ]) {
    expect(parseEdits(wrong), wrong).toMatchObject({ kind: "malformed", problem: expect.any(String) });
  }
  expect(parseSolutions('{"solutions": []}').kind).toBe("malformed");
});

test("the schema that is sent names every key, and no limits that strict servers refuse", () => {
  expect(JSON.stringify(EDITS.schema)).not.toMatch(/minLength|maxLength|minItems/);
  expect(EDITS.schema).toMatchObject({ required: ["explanation", "edits", "functions"], additionalProperties: false });
});

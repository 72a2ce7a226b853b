import { expect, test } from "vitest";
import { commands } from "../../src/commands/list.ts";

const byName = new Map(commands.map((command) => [command.name, command]));

test.each(commands.map((command) => [command.name, command] as const))("%s shows how it is used", (_, command) => {
  expect(command.summary).toMatch(/^[a-z].*[^.]$/);
  expect(command.examples.length).toBeGreaterThan(0);
});

const EXAMPLES = commands.flatMap(({ examples }) => examples.map(({ command }) => command));

test.each(EXAMPLES.filter((line) => /\bprovenfix\b/.test(line)))("the example `%s` names what there is", (line) => {
  const [, name = "", rest = ""] = /\bprovenfix (\S+)([^|)]*)/.exec(line) ?? [];
  const flags = byName.get(name)?.options.flatMap((option) => option.flags.match(/(?<!\S)--?[a-z-]+/g) ?? []);
  expect(flags).toBeDefined();
  for (const flag of rest.match(/(?<=\s)--?[a-z-]+/g) ?? []) expect(flags).toContain(flag);
});

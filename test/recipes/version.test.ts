import { expect, test } from "vitest";
import { olderThan } from "../../src/recipes/python/version.ts";
import { projectOf } from "../../src/refine/project-facts.ts";

const PEP621 = (range: string) => ["pyproject.toml", `[project]\nrequires-python = "${range}"\n`] as const;

test.each([
  [PEP621(">=3.7"), true],
  [PEP621(">=3.7,<4"), true],
  [PEP621("~=3.8.1"), true],
  [PEP621(">=3"), true],
  [PEP621(">=2.7, !=3.0.*"), true],
  [PEP621("<4"), true],
  [PEP621(">=3.9"), false],
  [PEP621(">= 3.12"), false],
  [["pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.8"\n'], true],
  [["pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.10"\n'], false],
  [["setup.py", 'setup(\n    name="x",\n    python_requires=">=3.6",\n)\n'], true],
  [["setup.cfg", "[options]\npython_requires = >=3.7\n"], true],
  [["setup.cfg", "[options]\npython_requires = >=3.11\n"], false],
  [["requirements.txt", "flask==3.0.0\n"], false],
] as const)("%j runs on Pythons before 3.9: %s", ([name, text], isOlder) => {
  const project = projectOf([name], new Map([[name, text]]));
  expect(olderThan(9, project) !== undefined).toBe(isOlder);
});

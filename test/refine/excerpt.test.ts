import { expect, test } from "vitest";
import { excerptOf } from "../../src/refine/excerpt.ts";
import { readCode } from "../../src/refine/gate/tree/code.ts";
import type { Language } from "../../src/syntax/languages.ts";

async function shown(language: Language, text: string, line: number) {
  const code = await readCode("file", language, text);
  return excerptOf(code, { startLine: line, startColumn: 1, endLine: line, endColumn: 2 });
}

const PYTHON = `import os
from flask import request

SECRET = "unused elsewhere"
ROOT = "/srv"


def unrelated():
    return SECRET


def joined(name):
    return os.path.join(ROOT, name)


@app.route("/")
def view():
    name = request.args["name"]
    return open(joined(name)).read()


class Other:
    def method(self):
        return 1
`;

test("the enclosing function with its decorators, the imports, and the declarations that it uses", async () => {
  const { text, lines, functions } = await shown("python", PYTHON, 19);
  expect(text).toBe(`import os
from flask import request
[… 9 lines are not shown …]
def joined(name):
    return os.path.join(ROOT, name)
[… 2 lines are not shown …]
@app.route("/")
def view():
    name = request.args["name"]
    return open(joined(name)).read()`);
  expect(lines).toBe("1-2, 12-13, 16-19");
  expect(functions.map(({ name }) => name)).toEqual(["joined", "view"]);
});

test("a method is shown without its class's other methods", async () => {
  const { text } = await shown("python", PYTHON, 24);
  expect(text).toContain("def method(self)");
  expect(text).not.toContain("def view");
});

test("a statement outside of functions is shown with the lines about it", async () => {
  const text = Array.from({ length: 60 }, (_, index) => `value_${index} = ${index}`).join("\n");
  const { lines } = await shown("python", text, 30);
  expect(lines).toBe("18-42");
});

test("JavaScript: an arrow function in a constant is shown and can be replaced as a whole", async () => {
  const source = `import { exec } from "node:child_process";
const BASE = "/srv";
const other = () => 1;

export const run = (name) => {
  exec(\`ls \${BASE}/\${name}\`);
};
`;
  const { text, functions } = await shown("javascript", source, 6);
  expect(text).toBe(source.replace("const other = () => 1;\n\n", "[… 2 lines are not shown …]\n").trimEnd());
  const run = functions.find(({ name }) => name === "run");
  expect(source.slice(run?.start, run?.end)).toMatch(/^export const run[^]*};$/);
});

const MEMBERS: [Language, string, string][] = [
  [
    "python",
    `class Base:
    def log(self, text):
        print(text)

    def other(self):
        return 0


@final
class Packer(Base):
    """Packs."""

    BASE = "/srv"
    UNUSED = 1

    def __init__(self, kind, level=1):
        super().__init__()
        self.level = level
        self.kind = kind

    def command(self, name):
        return self.level, name

    def unrelated(self):
        return self.kind

    def pack(self, name):
        self.log(name)
        run(self.command(name) + self.kind + Packer.BASE, shell=True)  # HERE
`,
    `class Base:
    def log(self, text):
        print(text)
[… 5 lines are not shown …]
@final
class Packer(Base):
[… 2 lines are not shown …]
    BASE = "/srv"
[… 2 lines are not shown …]
    def __init__(self, kind, level=1):
[… 2 lines are not shown …]
        self.kind = kind
[… 1 lines are not shown …]
    def command(self, name):
        return self.level, name
[… 4 lines are not shown …]
    def pack(self, name):`,
  ],
  [
    "typescript",
    `export class Store extends Base implements Named {
  static ROOT = "/srv";
  private cache = new Map<string, string>();
  #depth: number;
  handler = (name: string) => {
    return name;
  };

  constructor(private readonly db: Db, depth: number) {
    super();
    this.#depth = depth;
    this.cache.clear();
  }

  #quoted(name: string): string {
    return \`'\${name}'\`;
  }

  get other(): number {
    return 1;
  }

  find(name: string) {
    // this.cache and this.other are not read here
    return this.db.query(this.handler(name) + this.#quoted(name) + this.#depth + Store.ROOT); // HERE
  }
}
`,
    `export class Store extends Base implements Named {
  static ROOT = "/srv";
[… 1 lines are not shown …]
  #depth: number;
  handler = (name: string) => {
    return name;
  };
[… 1 lines are not shown …]
  constructor(private readonly db: Db, depth: number) {
[… 1 lines are not shown …]
    this.#depth = depth;
[… 3 lines are not shown …]
  #quoted(name: string): string {
    return \`'\${name}'\`;
  }
[… 5 lines are not shown …]
  find(name: string) {`,
  ],
  [
    "java",
    `package a;

import java.nio.file.Path;

public class Files extends Base {
  private static final String ROOT = "/srv";
  private final Db db;
  private int name;

  public Files(Db given, int count) {
    this.db = given;
    name = count;
  }

  private String quoted(String text) {
    return "'" + text + "'";
  }

  void unrelated() {}

  @Override
  public Object find(String name) {
    return db.query(ROOT + quoted(name)); // HERE
  }
}
`,
    `[… 2 lines are not shown …]
import java.nio.file.Path;
[… 1 lines are not shown …]
public class Files extends Base {
  private static final String ROOT = "/srv";
  private final Db db;
[… 2 lines are not shown …]
  public Files(Db given, int count) {
    this.db = given;
[… 3 lines are not shown …]
  private String quoted(String text) {
    return "'" + text + "'";
  }
[… 3 lines are not shown …]
  @Override
  public Object find(String name) {`,
  ],
  [
    "ruby",
    `module Shop
  class Store < Base
    ROOT = "/srv"
    attr_reader :kind

    def initialize(db, kind)
      @db = db
      @other = 1
    end

    def quoted(name)
      "'#{name}'"
    end

    def unrelated
      @db
    end

    def find(name)
      @db.query(ROOT + quoted(name) + kind) # HERE
    end
  end
end
`,
    `[… 1 lines are not shown …]
  class Store < Base
    ROOT = "/srv"
    attr_reader :kind
[… 1 lines are not shown …]
    def initialize(db, kind)
      @db = db
[… 3 lines are not shown …]
    def quoted(name)
      "'#{name}'"
    end
[… 5 lines are not shown …]
    def find(name)`,
  ],
  [
    "php",
    `<?php
use App\\Db;

final class Store extends Base
{
    const ROOT = '/srv';
    private static $depth = 1;
    private string $other = '';
    private Db $db;

    public function __construct(Db $db, private string $kind)
    {
        $this->db = $db;
        $this->other = 'x';
    }

    private function quoted(string $name): string
    {
        return "'$name'";
    }

    public function unrelated() {}

    public function find(string $name)
    {
        return $this->db->query(self::ROOT . $this->quoted($name) . $this->kind . static::$depth); // HERE
    }
}
`,
    `[… 1 lines are not shown …]
use App\\Db;
[… 1 lines are not shown …]
final class Store extends Base
{
    const ROOT = '/srv';
    private static $depth = 1;
[… 1 lines are not shown …]
    private Db $db;
[… 1 lines are not shown …]
    public function __construct(Db $db, private string $kind)
    {
        $this->db = $db;
[… 3 lines are not shown …]
    private function quoted(string $name): string
    {
        return "'$name'";
    }
[… 3 lines are not shown …]
    public function find(string $name)
    {`,
  ],
  [
    "go",
    `package shop

import "os/exec"

type Store struct {
	root  string
	other int
}

func (s *Store) quoted(name string) string {
	return s.root + name
}

func (s *Store) unrelated() {}

func (s *Store) find(name string) error {
	return exec.Command("sh", "-c", s.root+s.quoted(name)).Run() // HERE
}
`,
    `[… 2 lines are not shown …]
import "os/exec"
[… 1 lines are not shown …]
type Store struct {
	root  string
[… 3 lines are not shown …]
func (s *Store) quoted(name string) string {
	return s.root + name
}
[… 3 lines are not shown …]
func (s *Store) find(name string) error {`,
  ],
  [
    "rust",
    `use std::process::Command;

pub struct Store<'a> {
    root: String,
    other: u8,
}

impl<'a> Store<'a> {
    const TOOL: &'static str = "sh";

    fn quoted(&self, name: &str) -> String {
        format!("{}{}", self.root, name)
    }

    fn unrelated(&self) {}

    fn find(&self, name: &str) {
        Command::new(Self::TOOL).arg(self.quoted(name)).arg(&self.root).spawn(); // HERE
    }
}
`,
    `use std::process::Command;
[… 1 lines are not shown …]
pub struct Store<'a> {
    root: String,
[… 3 lines are not shown …]
impl<'a> Store<'a> {
    const TOOL: &'static str = "sh";
[… 1 lines are not shown …]
    fn quoted(&self, name: &str) -> String {
        format!("{}{}", self.root, name)
    }
[… 3 lines are not shown …]
    fn find(&self, name: &str) {`,
  ],
];

test.each(MEMBERS)(
  "%s: a method with its class's head and the members that it uses",
  async (language, source, head) => {
    const line = source.split("\n").findIndex((text) => text.includes("HERE")) + 1;
    const { text } = await shown(language, source, line);
    expect(text.startsWith(`${head}\n`), text).toBe(true);
    expect(text).toContain("HERE");
  },
);

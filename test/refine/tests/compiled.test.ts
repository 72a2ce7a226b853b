import { describe, expect, test } from "vitest";
import { change, judge, repositoryOf, said } from "./support.ts";
import { has } from "./tools.ts";

describe.skipIf(!has("go", "version"))("go test", () => {
  const FILES = {
    "go.mod": "module example.org/shop\n\ngo 1.21\n",
    "price/price.go":
      "package price\n\nfunc Double(x int) int {\n\ty := x\n\treturn y * 2\n}\n\nfunc Unused(x int) int {\n\treturn x\n}\n",
    "price/price_test.go":
      'package price_test\n\nimport (\n\t"testing"\n\n\t"example.org/shop/price"\n)\n\nfunc TestDouble(t *testing.T) {\n\tt.Run("two", func(t *testing.T) {\n\t\tif price.Double(2) != 4 {\n\t\t\tt.Fatal("no")\n\t\t}\n\t})\n}\n\nfunc TestOther(t *testing.T) {}\n',
    "far/far.go": "package far\n",
    "far/far_test.go": 'package far\n\nimport "testing"\n\nfunc TestFar(t *testing.T) {}\n',
  };

  test("tells good from bad, and runs the packages that are related", async () => {
    await using repository = await repositoryOf(FILES);
    const good = change(repository, "price/price.go", "\ty := x\n", "\ty := x + 0\n");
    const bad = change(repository, "price/price.go", "return y * 2", "return y * 3");
    const broken = change(repository, "price/price.go", "return y * 2", "return z");
    const unused = change(repository, "price/price.go", "\treturn x\n", "\treturn x + 0\n");
    const results = await judge(repository, [[good], [bad], [broken], [unused]]);
    expect(results.map(said)).toEqual([
      expect.stringContaining(
        "passed: 3 tests pass as before; 1 of them executes the patched lines; a failure planted",
      ),
      expect.stringContaining("failed: example.org/shop/price.TestDouble"),
      expect.stringMatching(/^failed: .*TestDouble.* is missing/),
      expect.stringContaining("unknown (not-executed): 9:"),
    ]);
    expect(results[0]?.proof?.executing).toEqual(["example.org/shop/price.TestDouble"]);
  }, 300_000);
});

describe.skipIf(!has("cargo", "--version"))("cargo test", () => {
  test("tells good from bad", async () => {
    await using repository = await repositoryOf({
      "Cargo.toml": '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n',
      "src/lib.rs":
        "pub fn double(x: i32) -> i32 {\n    let y = x;\n    y * 2\n}\n\npub fn unused(x: i32) -> i32 {\n    x\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn two() {\n        assert_eq!(super::double(2), 4);\n    }\n}\n",
    });
    const good = change(repository, "src/lib.rs", "    let y = x;\n", "    let y = x + 0;\n");
    const bad = change(repository, "src/lib.rs", "    y * 2\n", "    y * 3\n");
    const unused = change(repository, "src/lib.rs", "    x\n}", "    x + 0\n}");
    const results = await judge(repository, [[good], [bad], [unused]]);
    expect(results.map(said)).toEqual([
      expect.stringContaining("passed: 1 test passes as before; 1 of them executes the patched lines"),
      expect.stringContaining("failed: src/lib.rs::tests::two passed before and now fails"),
      expect.stringContaining("unknown (not-executed): 7:"),
    ]);
  }, 300_000);
});

import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { change, judge, repositoryOf, said } from "./support.ts";
import { has } from "./tools.ts";

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>shop</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies><dependency>
    <groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.10.2</version><scope>test</scope>
  </dependency></dependencies>
  <build><plugins><plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version></plugin></plugins></build>
</project>
`;

/** The tests download nothing: `mvn test` with these versions has to have run here before. */
const downloaded = path.join(process.env["HOME"] ?? "", ".m2/repository/org/junit/jupiter/junit-jupiter/5.10.2");

describe.skipIf(!existsSync(downloaded) || !has("mvn", "--version"))("maven", () => {
  test("tells good from bad, and which tests execute the patch", async () => {
    await using repository = await repositoryOf({
      "pom.xml": POM,
      "src/main/java/shop/Price.java":
        "package shop;\n\npublic class Price {\n  public static int twice(int x) {\n    int y = x;\n    return y * 2;\n  }\n}\n",
      "src/test/java/shop/PriceTest.java":
        "package shop;\n\nimport static org.junit.jupiter.api.Assertions.assertEquals;\nimport org.junit.jupiter.api.Test;\n\nclass PriceTest {\n  @Test void reads() { assertEquals(4, Price.twice(2)); }\n  @Test void other() {}\n}\n",
    });
    const file = "src/main/java/shop/Price.java";
    const patches = [
      change(repository, file, "int y = x;", "int y = x + 0;"),
      change(repository, file, "y * 2", "y * 3"),
    ];
    const [good, bad] = await judge(
      repository,
      patches.map((patch) => [patch]),
    );
    expect(said(good)).toMatch(
      /^passed: 2 tests pass as before; 1 of them executes .* made shop.PriceTest::reads fail/,
    );
    expect(good?.proof?.executing).toEqual(["shop.PriceTest::reads"]);
    expect(said(bad)).toContain(
      "failed: shop.PriceTest::reads passed before and now fails: expected: <4> but was: <6>",
    );
  }, 600_000);
});

/** `linguist-generated` in the top level's `.gitattributes`, as GitHub uses it to fold files away. */
import { type PathMatcher, matcherOf } from "./globs.ts";

const ATTRIBUTE = /^(-?)linguist-generated(?:=(true|false))?$/;

/** The last line that matches decides. `text` is undefined where there is no such file. */
export async function generatedMatcher(text: string | undefined): Promise<PathMatcher> {
  if (!text?.includes("linguist-generated")) return () => false;
  const lines = await Promise.all(text.split("\n").flatMap(parseLine).map(compile));
  return (path) => lines.findLast(({ matches }) => matches(path))?.generated ?? false;
}

interface Line {
  pattern: string;
  generated: boolean;
}

function parseLine(line: string): Line[] {
  const [pattern = "", ...attributes] = line.trim().split(/\s+/);
  // Quoted patterns and macros are left to git; unlike in a .gitignore a folder's name does not stand for its content.
  if (pattern === "" || /^["#![]/.test(pattern) || pattern.endsWith("/")) return [];
  const match = attributes.map((attribute) => ATTRIBUTE.exec(attribute)).findLast((found) => found !== null);
  return match ? [{ pattern, generated: match[1] === "" && match[2] !== "false" }] : [];
}

async function compile({ pattern, generated }: Line): Promise<{ matches: PathMatcher; generated: boolean }> {
  return { matches: await matcherOf([pattern]), generated };
}

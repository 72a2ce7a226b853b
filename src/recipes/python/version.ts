/** Which Pythons a project runs on. */
import type { Project } from "../recipe.ts";

/** Where manifests say so: PEP 621, setuptools, Poetry and Pipfile. */
const KEYS = ["requires-python", "python-requires", "python", "python-version"];

/**
 * The lowest minor version of Python 3 that the manifests allow; `undefined` where they do not say.
 *
 * @see PEP 440: `>=3.7`, `~=3.7`, `==3.7.*`, and Poetry's `^3.7`
 */
function lowestMinor({ versions }: Project): number | undefined {
  const minors = KEYS.flatMap((key) => {
    const text = versions.get(key);
    if (text === undefined) return [];
    if (/(?:^|[\s,>=~^])2(?:\.\d+)?(?:\D|$)/.test(text) || /^\s*(?:\*|<)/.test(text)) return [0];
    const minor = /(?:^|>=|==|~=|\^|~|>)\s*3(?:\.(\d+))?/.exec(text);
    return minor === null ? [] : [Number(minor[1] ?? 0)];
  });
  return minors.length === 0 ? undefined : Math.min(...minors);
}

/** Why a recipe may not write what came with a minor version of Python 3; `undefined` where nothing says that it may not. */
export function olderThan(minor: number, project: Project): string | undefined {
  const lowest = lowestMinor(project);
  return lowest !== undefined && lowest < minor
    ? `the project runs on Python 3.${lowest} too, and this came with 3.${minor}`
    : undefined;
}

/** The list of all recipes, as docs/recipes.md shows it. */

/** Around the part of the page that is generated. */
export const MARKS = ["<!-- recipes: npm run docs:recipes -->", "<!-- end of the recipes -->"];

const fence = (language, code) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;

/** Bandit's names are those of Ruff with another letter: one of them will do. */
const rulesOf = ({ rules = [], families = [] }) =>
  [
    ...rules.filter((rule) => !/^B\d/.test(rule)).map((rule) => `\`${rule}\``),
    ...families.map((family) => `every rule of the family \`${family}\``),
  ].join(", ");

function entryOf(recipe) {
  const [language] = recipe.languages;
  const [example] = recipe.examples;
  const shown =
    example === undefined
      ? []
      : [
          fence(example.language ?? language, example.before),
          "becomes",
          fence(example.language ?? language, example.after),
        ];
  return [
    `### \`${recipe.id}\``,
    `${recipe.summary[0].toUpperCase()}${recipe.summary.slice(1)}.`,
    `Answers ${rulesOf(recipe)}.`,
    ...shown,
  ].join("\n\n");
}

/**
 * @param {readonly import("../src/recipes/recipe.ts").Recipe[]} recipes
 * @returns {string} Markdown
 */
export function listOf(recipes) {
  const sorted = recipes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = [
    ["Python", sorted.filter(({ id }) => id.startsWith("python/"))],
    ["JavaScript and TypeScript", sorted.filter(({ id }) => id.startsWith("javascript/"))],
  ];
  return groups.map(([title, all]) => [`## ${title}`, ...all.map(entryOf)].join("\n\n")).join("\n\n");
}

/** The page with its generated part anew. */
export function withList(page, recipes) {
  const [start, end] = MARKS.map((mark) => page.indexOf(mark));
  return `${page.slice(0, start + MARKS[0].length)}\n\n${listOf(recipes)}\n\n${page.slice(end)}`;
}

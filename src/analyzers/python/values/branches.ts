/** Which blocks of `if` and `match` run, where constants decide: those that never do bring no value to what follows. */
import type { Node } from "web-tree-sitter";
import { evaluate, isTrue, type ValueOfName } from "./constants.ts";

export type Fate = "always" | "never";

export interface Branches {
  /** @returns nothing where it depends on what is only known at run time */
  fateOf(block: Node): Fate | undefined;
  /** Which way a condition goes. */
  truthOf(condition: Node): boolean | undefined;
}

type Truth = (condition: Node | null) => boolean | undefined;

/** Of a block that runs where all before it did not, and its own condition holds. */
function fate(before: readonly (boolean | undefined)[], own: boolean | undefined): Fate | undefined {
  if (before.includes(true) || own === false) return "never";
  return own === true && before.every((one) => one === false) ? "always" : undefined;
}

function ofClause(clause: Node, truth: Truth): Fate | undefined {
  const statement = clause.parent;
  if (statement?.type !== "if_statement") return undefined;
  const earlier = statement
    .childrenForFieldName("alternative")
    .filter((one): one is Node => one !== null && one.startIndex < clause.startIndex);
  const before = [statement, ...earlier].map((one) => truth(one.childForFieldName("condition")));
  return fate(before, clause.type === "else_clause" ? true : truth(clause.childForFieldName("condition")));
}

/** Whether a case takes the subject: literals, alternatives of them, and `_`. */
function takes(clause: Node, subject: Node, valueOfName: ValueOfName): boolean | undefined {
  const pattern = clause.namedChildren.find(({ type }) => type === "case_pattern");
  if (pattern === undefined || clause.childForFieldName("guard") !== null) return undefined;
  if (pattern.text === "_") return true;
  const value = evaluate(subject, valueOfName);
  const [inner] = pattern.namedChildren;
  const alternatives = inner?.type === "union_pattern" ? inner.namedChildren : [inner];
  const literals = alternatives.map((one) => one && evaluate(one, () => undefined));
  if (value === undefined || literals.includes(undefined)) return undefined;
  return literals.some((one) => one?.is === value.is);
}

function ofCase(clause: Node, valueOfName: ValueOfName): Fate | undefined {
  const statement = clause.parent?.parent;
  const subject = statement?.childForFieldName("subject");
  if (statement?.type !== "match_statement" || !subject) return undefined;
  const clauses = clause.parent?.namedChildren.filter(({ type }) => type === "case_clause") ?? [];
  const before = clauses.filter(({ startIndex }) => startIndex < clause.startIndex);
  const taken = (one: Node): boolean | undefined => takes(one, subject, valueOfName);
  return fate(before.map(taken), taken(clause));
}

export function branches(valueOfName: ValueOfName): Branches {
  const known = new Map<number, Fate | undefined>();
  const truthOf: Truth = (condition) => {
    const value = condition === null ? undefined : evaluate(condition, valueOfName);
    return value && isTrue(value.is);
  };
  const computed = (block: Node): Fate | undefined => {
    const owner = block.parent;
    switch (owner?.type) {
      case "if_statement":
        return fate([], truthOf(owner.childForFieldName("condition")));
      case "elif_clause":
      case "else_clause":
        return ofClause(owner, truthOf);
      case "case_clause":
        return ofCase(owner, valueOfName);
      default:
        return undefined;
    }
  };
  return {
    truthOf,
    fateOf(block) {
      if (known.has(block.id)) return known.get(block.id);
      // A condition that depends on its own block is none that constants decide.
      known.set(block.id, undefined);
      const found = computed(block);
      known.set(block.id, found);
      return found;
    },
  };
}

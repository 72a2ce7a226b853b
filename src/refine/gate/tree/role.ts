/** One vocabulary for the node kinds of ten grammars, so that a check is written once. Types only. */
export type Role =
  | "comment"
  | "function"
  /** Whatever has members: class, struct, interface, trait, module. */
  | "class"
  | "call"
  | "import"
  | "identifier"
  | "string"
  | "number"
  /** `true`, `false`, `null` and their kin. */
  | "constant"
  | "if"
  | "loop"
  | "switch"
  | "case"
  | "return"
  | "raise"
  | "jump"
  | "assign"
  | "try"
  | "catch"
  | "block"
  | "decorator"
  | "parameters"
  | "type"
  /** Only wraps an expression that stands as a statement. */
  | "expression"
  | "pass"
  | "interpolation"
  | "parenthesized";

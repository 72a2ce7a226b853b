/** What a question for a value's origin carries along. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import type { Origin } from "../../patterns/origins.ts";
import type { Attributes } from "./attributes.ts";
import type { Containers } from "./containers.ts";
import type { Functions } from "./functions.ts";
import type { Guards } from "./guards.ts";
import type { Names } from "./names.ts";
import type { Sources } from "./sources.ts";

export interface Knowledge {
  bindings: Bindings;
  names: Names;
  sources: Sources;
  attributes: Attributes;
  containers: Containers;
  functions: Functions;
  guards: Guards;
}

/** One question under way. */
export interface Evaluation extends Knowledge {
  sanitizers: readonly string[];
  /** Node ids on the way down: a value that depends on itself adds nothing to itself. */
  active: Set<number>;
  known: Map<number, Origin>;
  /** What the parameters of the function that is followed hold, by the node id of their declaration. */
  given: ReadonlyMap<number, Origin>;
  /** Functions followed so far, inwards. */
  calls: number;
  /** The worst of several expressions; given along, so that what asks need not be in one file. */
  all(evaluation: Evaluation, nodes: readonly (Node | null | undefined)[], depth: number): Origin;
}

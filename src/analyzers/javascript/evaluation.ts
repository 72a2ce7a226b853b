/** A question for a value's origin: what is known of the file, and how much of it may be looked at for an answer. */
import type { Bindings } from "../patterns/bindings.ts";
import type { Origin } from "../patterns/origins.ts";
import type { Fields } from "./fields.ts";
import type { Functions } from "./functions.ts";
import type { Guards } from "./guards.ts";
import type { Methods } from "./methods.ts";
import type { Names } from "./names.ts";
import type { Objects } from "./objects.ts";
import type { Sources } from "./sources.ts";

export interface Knowledge {
  bindings: Bindings;
  names: Names;
  sources: Sources;
  guards: Guards;
  objects: Objects;
  functions: Functions;
  fields: Fields;
  methods: Methods;
}

/** One question under way. */
export interface Evaluation extends Knowledge {
  sanitizers: readonly string[];
  /** Node ids on the way down: a value that depends on itself adds nothing to itself. */
  active: Set<number>;
  known: Map<number, Origin>;
  /** Functions whose call is looked into, with what their parameters hold there. */
  masks: ReadonlyMap<number, Origin>;
  /** Counts an expression; whether it may still be looked into. */
  spend(): boolean;
}

/** Expressions that one question may reach. */
const OF_QUESTION = 20_000;
/** That all questions of a file may reach before they become short ones, so that many large ones end as well. */
const OF_FILE = 60_000;
const OF_SHORT_QUESTION = 20;

/** @returns what begins a question */
export function evaluations(knowledge: Knowledge): (sanitizers: readonly string[]) => Evaluation {
  let spent = 0;
  return (sanitizers) => {
    const end = spent + (spent < OF_FILE ? OF_QUESTION : OF_SHORT_QUESTION);
    const spend = (): boolean => ++spent <= end;
    return { ...knowledge, sanitizers, active: new Set(), known: new Map(), masks: new Map(), spend };
  };
}

/** Rules that users write for themselves: the form of the bundled ones, in `.provenfix/rules/`. */
import type { Place } from "../../config/document.ts";
import type { PackLanguage } from "../patterns/pack.ts";
import type { PackRule } from "../patterns/rule.ts";

/** Relative to the root, with `/`. */
export const RULES_FOLDER = ".provenfix/rules";

/** Whoever reports: users' rules of every language. */
export const CUSTOM = "custom";

/** One of a rule's ast-grep patterns, and where it stands. */
export interface PlacedPattern extends Place {
  source: string;
  selector?: string;
}

/** Plain data: it travels to the worker threads as an option, and is part of every cache key. */
export interface UserRule {
  rule: PackRule & { language: PackLanguage };
  /** As messages name it. */
  file: string;
  patterns: PlacedPattern[];
}

/** A rule file's text. */
export interface RuleText {
  /** As messages name it. */
  name: string;
  text: string;
}

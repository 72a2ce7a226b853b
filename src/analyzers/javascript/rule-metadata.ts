/** What outputs say of the bundled rules, without what only the engine needs. */
import type { Rule } from "../../model/finding.ts";
import { type RuleMetadata, toRule } from "../patterns/metadata.ts";
import documents from "./rules/*.yml?metadata";

export const rules: Rule[] = (documents as RuleMetadata[]).map((rule) =>
  toRule(rule, { analyzer: "javascript", language: "javascript" }),
);

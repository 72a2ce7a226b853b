/** What users' rules need of each language that rules can be written for. Loads nothing before it is asked. */
import type { FileChecker } from "../analyzer.ts";
import type { Language } from "../../syntax/languages.ts";
import { GRAMMARS, handles as handlesJavascript } from "../javascript/grammar.ts";
import type { LanguagePack, PackLanguage } from "../patterns/pack.ts";
import type { PackRule } from "../patterns/rule.ts";
import { python } from "../python/python.ts";

export interface RuleLanguage {
  /** What a rule's `grammars` may name. */
  grammars: readonly Language[];
  handles(path: string, firstLine: string): boolean;
  /** The file that examples stand in. */
  example: string;
  pack(): Promise<LanguagePack>;
  checker(): Promise<(rules: readonly PackRule[]) => FileChecker>;
}

export const RULE_LANGUAGES: Record<PackLanguage, RuleLanguage> = {
  javascript: {
    grammars: GRAMMARS,
    handles: handlesJavascript,
    example: "example.js",
    pack: async () => (await import("../javascript/pack.ts")).javascriptPack,
    checker: async () => (await import("../javascript/check.ts")).checker,
  },
  python: {
    grammars: ["python"],
    handles: python.handles,
    example: "example.py",
    pack: async () => (await import("../python/pack/pack.ts")).pythonPack,
    async checker() {
      const [{ pythonPack }, { packChecker }] = await Promise.all([
        import("../python/pack/pack.ts"),
        import("./pack-checker.ts"),
      ]);
      return packChecker(pythonPack);
    },
  },
};

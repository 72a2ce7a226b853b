import type { SecretRule, TokenRule } from "../token-rule.ts";
import { cloudRules } from "./cloud.ts";
import { codeRules } from "./code.ts";
import { modelRules } from "./models.ts";
import { serviceRules } from "./services.ts";
import { structuralRules } from "./structural.ts";

export const tokenRules: readonly TokenRule[] = [...codeRules, ...cloudRules, ...modelRules, ...serviceRules];

export const secretRules: readonly SecretRule[] = [...tokenRules, ...structuralRules];

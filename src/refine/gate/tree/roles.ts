/** From a grammar's node kind to what it means. */
import type { Language } from "../../../syntax/languages.ts";
import { type Kinds, KINDS } from "./kinds.ts";
import type { Role } from "./role.ts";

function rolesOf(kinds: Kinds): ReadonlyMap<string, Role> {
  const entries = Object.entries(kinds) as [Role, string][];
  return new Map(entries.flatMap(([role, names]) => names.split(" ").map((name) => [name, role] as const)));
}

const ROLES = new Map(Object.entries(KINDS).map(([language, kinds]) => [language, rolesOf(kinds)]));

/** Keywords have the names of the statements that they begin, but are no nodes of their own. */
export function roleOf(language: Language, kind: string, named: boolean): Role | undefined {
  return named ? ROLES.get(language)?.get(kind) : undefined;
}

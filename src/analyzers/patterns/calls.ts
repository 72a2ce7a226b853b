/** A file's calls by what they call, and their arguments by place. */
import type { Node } from "web-tree-sitter";
import type { CallArguments, Facts, LanguagePack } from "./pack.ts";
import type { Match, Parsed } from "./parsed.ts";
import type { ArgumentPlace, CallFinder } from "./rule.ts";

export interface Calls {
  /** @param accepted as a call finder names them */
  to(accepted: readonly string[]): Node[];
}

function add(index: Map<string, Node[]>, key: string | undefined, node: Node): void {
  if (key === undefined) return;
  const nodes = index.get(key);
  if (nodes === undefined) index.set(key, [node]);
  else nodes.push(node);
}

/** A member keeps its last name wherever it was imported from; what is called by a bare name may be anything. */
function isMember(callee: Node, lastName: string | undefined): lastName is string {
  return lastName !== undefined && lastName !== "default" && callee.text !== lastName;
}

/** What a name that a rule accepts ends with: `get` of `requests.Session().get`. */
function lastWord(accepted: string): string {
  return accepted.slice(accepted.lastIndexOf(".") + 1).replace("()", "");
}

/** Callees are named only where their last word may be one that a rule asks for: naming costs more than all else. */
export function callsOf(parsed: Parsed, facts: Facts, pack: LanguagePack): Calls {
  const byLastName = new Map<string, Node[]>();
  const members = new Map<string, Node[]>();
  const bare: Node[] = [];
  for (const call of parsed.nodesOf(pack.calls)) {
    const callee = pack.calleeOf(call);
    if (callee === undefined) continue;
    const lastName = pack.lastNameOf(callee);
    add(byLastName, lastName, call);
    if (isMember(callee, lastName) && facts.renamesMembers !== true) add(members, lastName, call);
    else bare.push(call);
  }
  const nameOf = (call: Node): string | undefined => {
    const callee = pack.calleeOf(call);
    return callee && facts.nameOf(callee);
  };
  let bareByName: Map<string, Node[]> | undefined;
  const bareNamed = (name: string): Node[] => {
    if (bareByName === undefined) {
      bareByName = new Map();
      for (const call of bare) add(bareByName, nameOf(call), call);
    }
    return bareByName.get(name) ?? [];
  };
  const below = (prefix: string): Node[] =>
    [...bare, ...[...members.values()].flat()].filter((call) => nameOf(call)?.startsWith(prefix) === true);
  const named = (name: string): Node[] => {
    if (name.startsWith("*.")) return byLastName.get(name.slice(2)) ?? [];
    if (name.endsWith(".*")) return below(name.slice(0, -1));
    const ofMembers = (members.get(lastWord(name)) ?? []).filter((call) => nameOf(call) === name);
    return [...ofMembers, ...bareNamed(name)];
  };
  return { to: (accepted) => [...new Set(accepted.flatMap(named))] };
}

function at({ positional, named }: CallArguments, places: readonly ArgumentPlace[]): Node | undefined {
  for (const place of places) {
    const found = typeof place === "number" ? positional[place] : named.get(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mayBeThere(given: CallArguments, places: readonly ArgumentPlace[]): boolean {
  const unseen = given.opaque === true && places.some((place) => typeof place === "string");
  return given.spread || unseen || at(given, places) !== undefined;
}

function hasReceiver(callee: Node | undefined, expression: string): boolean {
  const object = callee?.childForFieldName("object");
  return object != null && new RegExp(expression).test(object.text);
}

/** @returns nothing where an argument is missing, or one is there that must not */
export function matchCall(finder: CallFinder, call: Node, pack: LanguagePack, facts: Facts): Match | undefined {
  const given = pack.argumentsOf(call, facts);
  const callee = pack.calleeOf(call);
  if (finder.receiver !== undefined && !hasReceiver(callee, finder.receiver)) return undefined;
  const captures = new Map<string, Node>(callee && [["FN", callee]]);
  for (const [variable, places] of Object.entries(finder.arguments ?? {})) {
    const argument = at(given, places);
    if (argument === undefined) return undefined;
    captures.set(variable, argument);
  }
  const excluded = (finder.absent ?? []).some((places) => mayBeThere(given, places));
  return excluded ? undefined : { node: call, captures };
}

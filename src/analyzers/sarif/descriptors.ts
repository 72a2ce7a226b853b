/** Which rule a result names: SARIF 2.1.0 §3.27.5 to §3.27.7, §3.52. */
import { indexIn, type Json, listIn, objectIn, textIn } from "./narrow.ts";

/** A tool's driver or one of its extensions, with its rules. */
interface Component {
  about: Json;
  rules: readonly Json[];
}

export interface Named {
  /** As the result has it; else as its rule has. */
  id: string | undefined;
  /** `reportingDescriptor`; empty where the tool does not describe its rule. */
  descriptor: Json;
  /** Of the component that the rule belongs to. */
  messages: unknown;
}

/** Gives a lookup over the rules of a tool's driver and extensions. */
export function descriptorsOf(tool: Json): (result: Json) => Named {
  const driver = componentOf(tool["driver"]);
  const extensions = listIn(tool["extensions"]).map(componentOf);
  const byId = new Map<string, Component & { descriptor: Json }>();
  for (const component of [driver, ...extensions]) {
    for (const descriptor of component.rules) {
      const id = textIn(descriptor["id"]);
      if (id !== undefined && !byId.has(id)) byId.set(id, { ...component, descriptor });
    }
  }
  return (result) => {
    const reference = objectIn(result["rule"]);
    const id = textIn(result["ruleId"]) ?? textIn(reference["id"]);
    const component = referred(objectIn(reference["toolComponent"]), extensions) ?? driver;
    const descriptor = component.rules[indexIn(result["ruleIndex"]) ?? indexIn(reference["index"]) ?? -1];
    const own = descriptor && textIn(descriptor["id"]);
    // An id that contradicts the index outranks it: the message was written for the id.
    if (descriptor !== undefined && (id === undefined || own === undefined || isOrBelow(id, own))) {
      return { id: id ?? own, descriptor, messages: component.about["globalMessageStrings"] };
    }
    const known = id === undefined ? undefined : (byId.get(id) ?? byId.get(id.split("/").slice(0, -1).join("/")));
    return {
      id,
      descriptor: known?.descriptor ?? {},
      messages: (known ?? component).about["globalMessageStrings"],
    };
  };
}

/** `CA2101/1` is a part of rule `CA2101` (§3.52.4). */
function isOrBelow(id: string, rule: string): boolean {
  return id === rule || id.startsWith(`${rule}/`);
}

function componentOf(value: unknown): Component {
  const about = objectIn(value);
  return { about, rules: listIn(about["rules"]).map(objectIn) };
}

function referred(reference: Json, extensions: readonly Component[]): Component | undefined {
  const [guid, name] = [textIn(reference["guid"]), textIn(reference["name"])];
  const isMeant = ({ about }: Component) =>
    (guid !== undefined && about["guid"] === guid) || (name !== undefined && about["name"] === name);
  return extensions[indexIn(reference["index"]) ?? -1] ?? extensions.find(isMeant);
}

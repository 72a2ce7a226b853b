/** A file as the checks read it. */
import type { Language } from "../../../syntax/languages.ts";
import { type Definition, definitionsOf } from "./definitions.ts";
import { plainTree, type Syntax } from "./plain.ts";

export interface Code {
  path: string;
  language: Language;
  text: string;
  /** Perhaps without the bodies that a patch leaves alone (`withoutSame`). */
  root: Syntax;
  /** All of it. */
  whole: Syntax;
  definitions: Definition[];
}

export async function readCode(path: string, language: Language, text: string): Promise<Code> {
  const root = await plainTree(language, text);
  return { path, language, text, root, whole: root, definitions: definitionsOf(root) };
}

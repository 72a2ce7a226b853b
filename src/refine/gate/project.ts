/** What the gate knows of the project beside the files of a patch. */
import type { Project } from "../../recipes/recipe.ts";

export interface GateProject extends Project {
  /** Whether the tree that is judged holds such a file or folder; relative to its root, `/`-separated. */
  has(path: string): boolean;
}

import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { calleeOf, callsNear, keyword, positional } from "./syntax.ts";

/** The owner keeps what was given; the group and others get nothing. */
function fix({ node }: RecipeInput): RecipeResult {
  const call = callsNear(node).find((each) =>
    /(?:^|\.)(?:l?chmod|fchmod|mkdir|makedirs)$/.test(calleeOf(each)?.text ?? ""),
  );
  const mode = call && (keyword(call, "mode")?.value ?? positional(call, 1) ?? positional(call, 0));
  const value = mode && octalOf(mode.text);
  if (mode === undefined || value === undefined) return refused("the mode is not an octal literal");
  if ((value & 0o077) === 0) return refused("nobody but the owner has access already");
  if ((value & 0o600) === 0) return refused("the owner has no access either: what the mode is for is not known");
  if ((value & 0o7000) !== 0) return refused("the mode has special bits: what they are for is not known");
  const explanation = "Other users of the machine could change or run the file. Now only its owner has access.";
  return edited(explanation, replace(mode, `0o${(value & 0o700).toString(8)}`));
}

function octalOf(code: string): number | undefined {
  const digits = /^0o([0-7]{1,5})$/i.exec(code)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

export const fileMode: Recipe = {
  id: "python/file-mode",
  summary: "permissive `chmod` keeps access for the owner only",
  languages: ["python"],
  rules: ["S103", "B103", "py/insecure-permissions"],
  examples: [
    {
      title: "everybody may do everything",
      before: "import os\n\n\ndef share(path):\n    os.chmod(path, 0o777)\n",
      after: "import os\n\n\ndef share(path):\n    os.chmod(path, 0o700)\n",
    },
    {
      title: "by keyword",
      before: "import os\n\n\ndef share(path):\n    os.chmod(path, mode=0o666)\n",
      after: "import os\n\n\ndef share(path):\n    os.chmod(path, mode=0o600)\n",
    },
  ],
  untouched: [
    "import os\nimport stat\n\n\ndef share(path):\n    os.chmod(path, stat.S_IRWXU | stat.S_IRWXO)\n",
    "import os\n\n\ndef share(path):\n    os.chmod(path, 0o600)\n",
  ],
  fix,
};

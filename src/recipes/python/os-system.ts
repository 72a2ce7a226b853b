import type { Node } from "web-tree-sitter";
import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { argumentList } from "./command.ts";
import { sourceOf } from "./local-value.ts";
import { exchangeEdits, moduleName } from "./imports.ts";
import { argumentsOf, findCall, positional, calleeOf, importedNames, resolved } from "./syntax.ts";
import { olderThan } from "./version.ts";

/** `os.system` and `os.popen(…).read()` with an argument list. */
function fix({ node, tree, text, project }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const call = findCall(node, root, /^os\.(?:system|popen)$/);
  const command = call && positional(call, 0);
  if (call === undefined || command === undefined || argumentsOf(call)?.length !== 1) {
    return refused("there is no plain call of os.system or os.popen here");
  }
  const source = sourceOf(command);
  if (source === undefined) return refused("where the command comes from cannot be followed");
  const result = argumentList(source, call);
  if ("reason" in result) return refused(result.reason);
  const { name } = moduleName(root, "subprocess");
  const list = source.id === command.id ? result.list : command.text;
  const isPopen = resolved(calleeOf(call), importedNames(root)) === "os.popen";
  const older = isPopen ? olderThan(7, project) : undefined;
  if (older !== undefined) return refused(older);
  const started = isPopen ? popen(call, name, list) : system(call, name, list);
  if (started === undefined) return refused("what becomes of the result depends on how the shell reports it");
  const imports = exchangeEdits(root, text, { from: "os", to: "subprocess", replaced: [started.node] });
  if (imports === undefined) return refused("the name `subprocess` means something else in this file");
  const follow = source.id === command.id ? [] : [replace(source, result.list)];
  const explanation =
    "A shell reads the whole command, and values in it can start other programs. Now the program gets its arguments one by one.";
  return edited(explanation, replace(started.node, started.code), follow, imports);
}

/** The wait status is not the exit code: only whether it is zero means the same. */
function system(call: Node, name: string, list: string): { node: Node; code: string } | undefined {
  const run = `${name}.run(${list}, check=False)`;
  const { parent } = call;
  if (parent?.type === "expression_statement") return { node: call, code: run };
  const isComparedToZero = parent?.type === "comparison_operator" && /^(?:\S[^]*)\s*[!=]=\s*0$/.test(parent.text);
  const isCondition = parent?.type === "not_operator" || (parent !== null && /^(?:if|elif|while)/.test(parent.type));
  return isComparedToZero || isCondition ? { node: call, code: `${run}.returncode` } : undefined;
}

function popen(call: Node, name: string, list: string): { node: Node; code: string } | undefined {
  const attribute = call.parent;
  const read = attribute?.parent;
  const isRead = attribute?.type === "attribute" && attribute.childForFieldName("attribute")?.text === "read";
  if (!isRead || read?.type !== "call" || argumentsOf(read)?.length !== 0) return undefined;
  return { node: read, code: `${name}.run(${list}, capture_output=True, text=True, check=False).stdout` };
}

export const osSystem: Recipe = {
  id: "python/os-system",
  summary: "`os.system` and `os.popen(…).read()` become `subprocess.run` with an argument list",
  languages: ["python"],
  rules: ["S605", "B605", "py/command-injection"],
  examples: [
    {
      title: "a statement",
      before: 'import os\n\n\ndef remove(name):\n    os.system("rm -f " + name)\n',
      after: 'import subprocess\n\n\ndef remove(name):\n    subprocess.run(["rm", "-f", name], check=False)\n',
    },
    {
      title: "a condition",
      before: 'import os\nimport sys\n\n\ndef same(name: str):\n    return os.system(f"cmp /etc/hosts {name}") == 0\n',
      after:
        'import subprocess\nimport sys\n\n\ndef same(name: str):\n    return subprocess.run(["cmp", "/etc/hosts", name], check=False).returncode == 0\n',
    },
    {
      title: "popen",
      before: "import os\nimport subprocess\n\n\ndef whois(name):\n    return os.popen('whois %s' % name).read()\n",
      after:
        "import subprocess\n\n\ndef whois(name):\n    return subprocess.run(['whois', str(name)], capture_output=True, text=True, check=False).stdout\n",
    },
    {
      title: "popen, one of two, and what is done with its text",
      before:
        'import os\n\n\ndef count(name):\n    for line in os.popen("ls " + name):\n        print(line)\n    return os.popen("grep -c x " + name).read().strip()\n',
      after:
        'import os\nimport subprocess\n\n\ndef count(name):\n    for line in os.popen("ls " + name):\n        print(line)\n    return subprocess.run(["grep", "-c", "x", name], capture_output=True, text=True, check=False).stdout.strip()\n',
    },
  ],
  untouched: [
    { before: 'import os\n\n\ndef f(name):\n    return os.popen("grep x " + name).read()\n', requiresPython: "^3.6" },
    'import os\n\n\ndef alive(host):\n    return os.system("ping -c 1 " + host) == 0\n',
    'import os\n\n\ndef f(name):\n    return os.system("ls " + name)\n',
    'import os\n\n\ndef f(name):\n    os.system("cd /tmp && ls " + name)\n',
    'import os\n\n\ndef f(name):\n    return os.popen("ls " + name)\n',
    'import os\n\nsubprocess = None\n\n\ndef f(name):\n    os.system("ls " + name)\n',
  ],
  fix,
};

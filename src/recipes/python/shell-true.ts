import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { argumentList } from "./command.ts";
import { sourceOf } from "./local-value.ts";
import { argumentsOf, findCall, keyword, positional, withoutArgument } from "./syntax.ts";

const STARTERS = /^subprocess\.(?:run|call|check_call|check_output|Popen)$/;

/** The program is started itself, each value as one argument: no shell reads them. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const call = findCall(node, tree.rootNode, STARTERS);
  if (call === undefined || argumentsOf(call) === undefined)
    return refused("there is no plain call of subprocess here");
  const shell = keyword(call, "shell");
  if (shell?.value.text !== "True") return refused("`shell` is not the literal True");
  if (keyword(call, "executable") !== undefined) return refused("the call chooses its shell");
  const command = positional(call, 0) ?? keyword(call, "args")?.value;
  const source = command && sourceOf(command);
  if (source === undefined) return refused("where the command comes from cannot be followed");
  const result = argumentList(source, call);
  if ("reason" in result) return refused(result.reason);
  const explanation =
    "With `shell=True` a shell reads the whole command, and values in it can start other programs. Now the program gets its arguments one by one.";
  return edited(explanation, replace(source, result.list), withoutArgument(text, shell));
}

export const shellTrue: Recipe = {
  id: "python/shell-true",
  summary: "`shell=True` becomes an argument list",
  languages: ["python"],
  rules: ["S602", "B602", "S604", "B604", "S609", "B609", "py/command-injection"],
  examples: [
    {
      title: "an f-string",
      before:
        'import subprocess\n\n\ndef ping(host: str):\n    subprocess.run(f"ping -c 1 {host}", shell=True, check=True)\n',
      after: 'import subprocess\n\n\ndef ping(host: str):\n    subprocess.run(["ping", "-c", "1", host], check=True)\n',
    },
    {
      title: "concatenation",
      before: "import subprocess\n\n\ndef show(name):\n    return subprocess.check_output('cat ' + name, shell=True)\n",
      after: "import subprocess\n\n\ndef show(name):\n    return subprocess.check_output(['cat', name])\n",
    },
    {
      title: "a variable; what may be no string is made one; part of a word",
      before:
        'import subprocess as sp\n\n\ndef clone(url, depth):\n    cmd = "git clone --depth={} {}".format(depth, url)\n    sp.call(cmd, shell=True)\n',
      after:
        'import subprocess as sp\n\n\ndef clone(url, depth):\n    cmd = ["git", "clone", f"--depth={depth}", str(url)]\n    sp.call(cmd)\n',
    },
    {
      title: "a list of arguments, joined",
      before:
        "import subprocess\n\n\ndef run(program, arguments):\n    return subprocess.check_output(f\"{program} {' '.join(arguments)}\", shell=True, text=True)\n",
      after:
        "import subprocess\n\n\ndef run(program, arguments):\n    return subprocess.check_output([str(program), *arguments], text=True)\n",
    },
    {
      title: "who asks how it ended catches a missing program too",
      before:
        'import subprocess\n\n\ndef ping(host):\n    try:\n        subprocess.check_call("ping -c 1 " + host, shell=True)\n    except (OSError, subprocess.CalledProcessError):\n        return False\n    return True\n',
      after:
        'import subprocess\n\n\ndef ping(host):\n    try:\n        subprocess.check_call(["ping", "-c", "1", host])\n    except (OSError, subprocess.CalledProcessError):\n        return False\n    return True\n',
    },
  ],
  untouched: [
    'import shlex\nimport subprocess\n\n\ndef f(name):\n    subprocess.run("ls " + shlex.quote(name), shell=True)\n',
    'import subprocess\n\n\ndef f(folder=""):\n    subprocess.run(f"ls -l {folder}", shell=True, check=True)\n',
    'import subprocess\n\n\ndef f(pattern):\n    subprocess.run(f"rm {pattern}", shell=True)\n',
    'import subprocess\n\n\ndef ping(host):\n    try:\n        subprocess.check_call("ping -c 1 " + host, shell=True)\n    except subprocess.CalledProcessError:\n        return False\n    return True\n',
    'import subprocess\n\n\ndef ping(host):\n    return subprocess.call("ping -c 1 " + host, shell=True) == 0\n',
    'import subprocess\n\n\ndef ping(host):\n    result = subprocess.run(f"ping -c 1 {host}", shell=True)\n    return result.returncode == 0\n',
    'import subprocess\n\n\ndef f(command, extra):\n    subprocess.run(f"{command} {extra}", shell=True)\n',
    'import subprocess\n\n\ndef f(options):\n    subprocess.run(f"ls {options}", shell=True)\n',
    'import subprocess\n\n\ndef f(name):\n    subprocess.run(f"ls {name=}", shell=True)\n',
    'import subprocess\n\n\ndef f(name):\n    subprocess.run(f"ls {name} | wc -l", shell=True)\n',
    "import subprocess\n\n\ndef f(command):\n    subprocess.run(command, shell=True)\n",
    'import subprocess\n\n\ndef f(program):\n    subprocess.run(f"{program} --help", shell=True)\n',
    "import subprocess\n\n\ndef f(name):\n    subprocess.run(f\"grep 'a b' {name}\", shell=True)\n",
    'import subprocess\n\n\ndef f(name):\n    cmd = f"ls {name}"\n    print(cmd)\n    subprocess.run(cmd, shell=True)\n',
    'import subprocess\n\n\ndef f(name):\n    subprocess.run(f"LANG=C ls {name}", shell=True)\n',
  ],
  fix,
};

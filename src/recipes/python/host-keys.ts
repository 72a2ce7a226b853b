import { descendants, edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { calleeOf, callsNear } from "./syntax.ts";

const POLICIES = /^(?:AutoAddPolicy|WarningPolicy)$/;

/** Only where the file loads the keys that it knows: without them every host would be refused. */
function fix({ node, tree }: RecipeInput): RecipeResult {
  const call = callsNear(node).find((each) => calleeOf(each)?.text.endsWith(".set_missing_host_key_policy") === true);
  const policy = call && [...descendants(call)].find(({ type, text }) => type === "identifier" && POLICIES.test(text));
  if (policy?.parent?.type !== "attribute") return refused("the policy is not named as paramiko's here");
  if (!/\.load_(?:system_)?host_keys\(/.test(tree.rootNode.text)) {
    return refused("this file loads no known host keys: with another policy it could connect to no host");
  }
  const explanation =
    "Any key was accepted for a host that is not known, an attacker's as well. Such hosts are now refused.";
  return edited(explanation, replace(policy, "RejectPolicy"));
}

export const hostKeys: Recipe = {
  id: "python/host-keys",
  summary: "paramiko refuses unknown hosts, where the file loads the keys of those that it knows",
  languages: ["python"],
  rules: ["S507", "B507"],
  examples: [
    {
      title: "an instance",
      before:
        "import paramiko\n\nclient = paramiko.SSHClient()\nclient.load_system_host_keys()\nclient.set_missing_host_key_policy(paramiko.AutoAddPolicy())\n",
      after:
        "import paramiko\n\nclient = paramiko.SSHClient()\nclient.load_system_host_keys()\nclient.set_missing_host_key_policy(paramiko.RejectPolicy())\n",
    },
    {
      title: "a class",
      before:
        "import paramiko\n\n\ndef connect(name):\n    client = paramiko.SSHClient()\n    client.load_host_keys('known_hosts')\n    client.set_missing_host_key_policy(paramiko.WarningPolicy)\n    client.connect(name)\n",
      after:
        "import paramiko\n\n\ndef connect(name):\n    client = paramiko.SSHClient()\n    client.load_host_keys('known_hosts')\n    client.set_missing_host_key_policy(paramiko.RejectPolicy)\n    client.connect(name)\n",
    },
  ],
  untouched: [
    "import paramiko\n\nclient = paramiko.SSHClient()\nclient.set_missing_host_key_policy(paramiko.AutoAddPolicy())\n",
    "from paramiko import AutoAddPolicy, SSHClient\n\nclient = SSHClient()\nclient.load_system_host_keys()\nclient.set_missing_host_key_policy(AutoAddPolicy())\n",
  ],
  fix,
};

import { describe, expect, it } from "vitest";
import { python } from "../../../src/analyzers/python/python.ts";
import { detect, of } from "./checker.ts";

const rules = new Map((await python.rules()).map((rule) => [rule.id, rule]));

/** `high/medium` of the first detection of a rule. */
async function weight(ruleId: string, text: string): Promise<string> {
  const found = (await detect(`${text}\n`)).find((detection) => detection.ruleId === ruleId);
  const rule = rules.get(ruleId)!;
  return found ? `${found.severity ?? rule.severity}/${found.confidence ?? rule.confidence}` : "none";
}

describe("a place's severity and confidence", () => {
  it.each([
    ["S602", 'import subprocess\nsubprocess.run("ls", shell=True)', "note/high"],
    ["S602", 'import subprocess\nsubprocess.run("ls " + x, shell=True)', "high/high"],
    ["S605", 'import os\nos.system("ls")', "note/high"],
    ["S605", "import os\nos.system(x)", "high/high"],
    ["S103", "import os\nos.chmod(f, 0o755)", "low/high"],
    ["S103", "import os\nos.chmod(f, 0o664)", "low/high"],
    ["S103", "import os\nos.chmod(f, 0o666)", "high/high"],
    ["S103", "import os\nos.chmod(f, 0o600)", "none"],
    ["S307", "eval(x)", "medium/high"],
    ["S307", 'eval("1 + 1")', "note/high"],
    ["S104", 'HOST = "0.0.0.0"', "medium/low"],
    ["S104", 'app.run(host="0.0.0.0")', "medium/medium"],
    ["S108", 'open("/tmp/x")', "medium/medium"],
    ["S108", 'NAMES = ["/tmp/x"]', "medium/low"],
    ["S105", 'password = "hunter2"', "medium/medium"],
    ["S105", 'password = "correct"', "medium/medium"],
    ["S105", 'password = "password"', "medium/low"],
    ["S105", 'token_type = "bearer"', "medium/low"],
    ["S105", 'secret_token = "a8f5f167f44f"', "medium/medium"],
    ["S105", "token = r'[a-z]{9}'", "medium/low"],
    ["S105", 'password_label = "Your password:"', "medium/low"],
    ["S608", 'cursor.execute("SELECT a FROM b WHERE c = " + d)', "medium/medium"],
    ["S608", 'text = f"please select one from {y}"', "medium/low"],
    ["S608", 'text = "Select a file from " + folder', "medium/low"],
  ])("%s in %j is %s", async (ruleId, text, expected) => {
    expect(await weight(ruleId, text)).toBe(expected);
  });
});

describe("SQL", () => {
  it.each([
    'q = """SELECT *\nFROM t WHERE a = %s""" % x',
    'q = f"""\n  UPDATE t\n  SET a = {x}\n"""',
    "q = \"INSERT INTO t VALUES('%s')\" % x",
    "q = \"SELECT * FROM t WHERE a = '[A]'\".replace('[A]', x)",
    "q = ('DELETE '\n     'FROM t WHERE a = {}').format(x)",
    "q = '''WITH c AS (SELECT a\nFROM t) SELECT a FROM c WHERE a = %s''' % x",
  ])("put together is reported once: %j", async (text) => {
    expect((await of("S608", `${text}\n`)).length).toBe(1);
  });

  it.each([
    'q = """SELECT *\nFROM t WHERE a = %s"""',
    'db.execute("INSERT INTO t VALUES(?)", (x,))',
    'x = "update the settings of %s" % y',
    'q = f"""SELECT a\nFROM t WHERE b = \'{{}}\'"""',
  ])("that is fixed, or English, is not: %j", async (text) => {
    expect(await of("S608", `${text}\n`)).toEqual([]);
  });
});

describe("our own checks stay silent", () => {
  it.each([
    ["S601", "client.exec_command(x)"],
    ["S614", "import torch\ntorch.load(f, weights_only=True)"],
    ["S614", "import torch\ntorch.utils.load(f)"],
    ["S615", "from transformers import AutoModel\nAutoModel.from_pretrained('./local')"],
    ["S615", "from transformers import AutoModel\nAutoModel.from_pretrained('m', revision=commit)"],
    ["S703", "from django.utils.safestring import SafeString\nSafeString('<b>')"],
    ["S502", "connect(ssl_version=ssl.PROTOCOL_TLSv1_2)"],
    ["S304", "from cryptography.hazmat.primitives.ciphers import algorithms\nalgorithms.AES(key)"],
    ["S613", "x = 'שלום'"],
  ])("%s on %j", async (ruleId, text) => {
    expect(await of(ruleId, `${text}\n`)).toEqual([]);
  });
});

describe("our own checks speak", () => {
  it.each([
    ["S601", "import paramiko\nget_client().exec_command(x)"],
    ["S614", "from torch import load as read\nread(f)"],
    ["S615", "import huggingface_hub as hub\nhub.snapshot_download('a/b', revision='main')"],
    ["S502", "anything(ssl_version=ssl.PROTOCOL_TLSv1)"],
    ["S304", "from Crypto.Cipher import DES as d\nd.new(key)"],
    ["S301", "import jsonpickle\njsonpickle.unpickler.Unpickler().restore(x)"],
    ["S613", "x = 1  # \u2066 hidden"],
  ])("%s on %j", async (ruleId, text) => {
    expect((await of(ruleId, `${text}\n`)).length).toBe(1);
  });
});

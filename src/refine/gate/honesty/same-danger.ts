/** The same weakness by another door: other functions, programs and arguments that do what the reported code was reported for. */
import type { Evidence } from "../../../model/verdict.ts";
import { type Call, callsIn } from "../tree/calls.ts";
import { added } from "../tree/compare.ts";
import { ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { textPieces } from "../tree/texts.ts";
import { evidence, type HonestyCheck, type HonestyInput, quoted } from "./check.ts";

interface Door {
  /** Of the finding. */
  weakness: RegExp;
  /** As written, without what it is a member of or with it. */
  callee: RegExp;
  /** Of the whole call; absent: any. */
  call?: RegExp;
  /** A call that says this is none. */
  unless?: RegExp;
}

const UNSAFE_LOADER = /\b(?:Full|Unsafe|C|CFull|CUnsafe)?Loader\b|\b(?:Full|Unsafe)?Constructor\b/;
const WEAK_HASH = /(?:^|[^a-z\d])(?:md[245]|sha-?1|_md5|_sha1|crc32|adler32|ripemd(?:-?160)?)(?![a-z\d])/i;
/** `hashlib.new("sha256", …)`: any other name of an algorithm is not to be seen. */
const STRONG_NAME =
  /\(\s*(?:name\s*=\s*)?["'`](?:sha-?(?:224|256|384|512)|sha3[-_]\d+|shake[-_]?\d+|blake2[bs]\d*|sm3)["'`]|[Ss]ha(?:256|384|512)|SHA(?:256|384|512)|sha3|blake2/;

/** Data. */
const DOORS: readonly Door[] = [
  { weakness: /^CWE-502$/, callee: /(?:^|\.)(?:unsafe_load|full_load)(?:_all)?$/ },
  { weakness: /^CWE-502$/, callee: /(?:^|\.)(?:Full|Unsafe|C|CFull|CUnsafe)?Loader$/ },
  { weakness: /^CWE-502$/, callee: /(?:^|\.)(?:load|load_all|parse)$/, call: UNSAFE_LOADER },
  { weakness: /^CWE-502$/, callee: /(?:^|\.)load_all$/, unless: /Safe|Base|json/ },
  {
    weakness: /^CWE-502$/,
    callee:
      /(?:[Pp]ickler?|dill|marshal|shelve|jsonpickle|joblib|klepto|dumper|serialize|v8)\b.*\.(?:_?loads?|open|decode|deserialize|unserialize)$|Unpickler$|read_pickle$|^unserialize$/,
  },
  {
    weakness: /^CWE-(?:94|95|96)$/,
    callee:
      /(?:^|\.)(?:Timer|timeit|repeat|InteractiveInterpreter|InteractiveConsole|interact|runcode|runsource|run_path|run_module|runctx|FunctionType|compile_command|execfile|sympify|parse_expr|from_string|Script|runIn\w*Context|compileFunction|_compile|Function|GeneratorFunction|AsyncFunction|runString)$/,
  },
  {
    weakness: /^CWE-(?:94|95|96)$/,
    callee: /^(?:cProfile|profile|pdb|trace|doctest|numexpr|pandas|pd)\.(?:\w*\.)*(?:run\w*|eval\w*)$/,
  },
  { weakness: /^CWE-(?:94|95|96)$/, callee: /(?:^|\.)(?:setTimeout|setInterval|setImmediate)$/, unless: /=>|function/ },
  {
    weakness: /^CWE-(?:89|564)$/,
    callee: /(?:^|\.)(?:substitute|safe_substitute|vformat|Formatter|from_string|executescript)$/,
  },
  {
    weakness: /^CWE-(?:77|78|88)$/,
    callee:
      /(?:^|\.)(?:system|popen\w*|getoutput|getstatusoutput|create_subprocess_shell|subprocess_shell|run_command|execSync|exec_command|shell_exec|passthru|proc_open)$|^(?:pty|pexpect)\.\w+$|^(?:child_process|cp)\.exec$/,
  },
  { weakness: /^CWE-(?:327|328|916|759|760|261)$/, callee: WEAK_HASH },
  {
    weakness: /^CWE-(?:327|328|916|759|760|261)$/,
    callee: /(?:^|\.)(?:new|createHash|createHmac|hmac|getInstance|pbkdf2\w*|digest|file_digest)$/,
    call: WEAK_HASH,
  },
  {
    weakness: /^CWE-(?:327|328|916|759|760|261)$/,
    callee: /^(?:hashlib\.new|crypto\.createHash|createHash)$/,
    unless: STRONG_NAME,
  },
  {
    weakness: /^CWE-(?:330|331|338)$/,
    callee: /(?:^|\.)(?:zfill|ljust|rjust|center|padStart|padEnd|repeat)$/,
    call: /secrets\.|random|token|uuid/i,
  },
  {
    weakness: /^CWE-(?:330|331|338)$/,
    callee: /(?:^|\.)(?:token_hex|token_bytes|token_urlsafe|randomBytes|urandom)$/,
    call: /\(\s*[0-3]\s*\)$/,
  },
  {
    weakness: /^CWE-(?:330|331|338)$/,
    callee: /(?:^|\.)(?:Random|RandomState|default_rng|seed|uuid1|getnode|time|time_ns|now|getpid)$/,
  },
];

/** Programs that take a program as their input or argument. */
const INTERPRETERS =
  /^(?:\/(?:usr\/)?(?:local\/)?bin\/)?(?:(?:ba|da|z|k|a|c|tc)?sh|busybox|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh|xargs|[gmn]?awk|perl|python[\d.]*|ruby|node|php|lua|tclsh|expect|parallel|ssh|su)$/i;

export const sameDanger: HonestyCheck = (input) => {
  const { after, finding } = input;
  const opens = (weakness: RegExp): boolean => finding.cwe.some((cwe) => weakness.test(cwe));
  const doors = DOORS.filter(({ weakness }) => opens(weakness));
  const found = [
    ...freshCalls(input, doors),
    ...(opens(/^CWE-(?:77|78|88)$/) ? freshPrograms(input) : []),
    ...(opens(/^CWE-(?:330|331|338)$/) ? repeatedSecrets(input) : []),
  ];
  return found.map((node): Evidence =>
    evidence(after, node, `${quoted(textOf(node))} brings the same weakness in by another way`),
  );
};

/** Without what the calls within it are given, however deep: from the inside out. */
function plainName(callee: string): string {
  const shorter = callee.replaceAll(/\([^()]*\)/g, "…");
  return shorter === callee ? callee : plainName(shorter);
}

function leadsTo({ node, callee, method }: Call, doors: readonly Door[]): boolean {
  const text = textOf(node);
  const name = plainName(callee);
  return doors.some(
    (door) =>
      (door.callee.test(name) || door.callee.test(method)) &&
      door.call?.test(text) !== false &&
      door.unless?.test(text) !== true,
  );
}

/** A call that stays, with other arguments, is the rescan's to judge. */
function freshCalls({ before, after }: HonestyInput, doors: readonly Door[]): Syntax[] {
  const through = (root: Syntax): Call[] => callsIn(root).filter((call) => leadsTo(call, doors));
  return added(through(before.root), through(after.root), ({ callee }) => plainName(callee)).map(({ node }) => node);
}

/** `["sh"]`, and what is started is in the input; a program that the command named before is none. */
function freshPrograms({ before, after }: HonestyInput): Syntax[] {
  const words = new Set(before.text.match(/[\w./-]+/g));
  return ofRole(after.root, "string").filter((node) => {
    const [only, ...more] = textPieces(node) ?? [];
    return typeof only === "string" && more.length === 0 && INTERPRETERS.test(only) && !words.has(only);
  });
}

const SECRET_TEXT = /^\[?\s*(?:["']["']\.join\()?\s*(?:secrets\.|\w*\.?SystemRandom|os\.urandom)|\*\s*\[?secrets\./;
const SECRET_NUMBER = /randbelow|randbits|randint|random\(\)/;

/** `secrets.choice(letters) * 32` is one letter. */
function repeatedSecrets({ before, after }: HonestyInput): Syntax[] {
  return added(products(before.root), products(after.root), textOf);
}

function products(root: Syntax): Syntax[] {
  return [...within(root)].filter((node) => {
    const [, operator] = node.children;
    if (!/^binary_(?:operator|expression)$/.test(node.kind) || operator === undefined || textOf(operator) !== "*")
      return false;
    return SECRET_TEXT.test(textOf(node)) && !SECRET_NUMBER.test(textOf(node));
  });
}

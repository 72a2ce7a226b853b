/** Whether code does anything but compute a value. Data and one question. */
import { callOf } from "./calls.ts";
import { type Syntax, within } from "./plain.ts";

/** Functions and methods, in any of the languages, that only compute. By their last name, so never a proof: a strong hint. */
const PURE: ReadonlySet<string> = new Set(
  `abs all any bool bytes bytearray chr dict divmod enumerate filter float format frozenset getattr hasattr hash hex id int isinstance
  issubclass iter len list locals map max min oct ord range repr reversed round slice sorted str sum tuple type vars zip
  join strip lstrip rstrip split rsplit splitlines lower upper title capitalize replace startswith endswith find index count
  encode decode keys values items get isdigit isalpha isalnum isnumeric islower isupper casefold partition center ljust rjust
  zfill hexdigest digest compile match fullmatch search findall finditer sub escape unescape quote unquote basename dirname
  abspath realpath normpath splitext isabs
  String Number Boolean Array Object Symbol parseInt parseFloat isNaN isInteger isArray toString toFixed toLowerCase toUpperCase trim
  trimStart trimEnd slice substring substr at charAt charCodeAt concat includes indexOf lastIndexOf test entries fromEntries freeze
  hasOwnProperty hasOwn getPrototypeOf isPrototypeOf propertyIsEnumerable
  every some reduce flat flatMap padStart padEnd stringify normalize resolve extname encodeURIComponent decodeURIComponent encodeURI
  RegExp Map Set Error URL ceil floor sqrt pow
  byte rune string uint uint8 uint16 uint32 uint64 int8 int16 int32 int64 float32 float64 uintptr
  cap make Sprintf Sprint Sprintln Errorf Itoa Atoi Contains HasPrefix HasSuffix TrimSpace Split Join Replace ReplaceAll
  ToLower ToUpper EqualFold MustCompile MatchString
  equals hashCode length size isEmpty contains charAt valueOf matches toCharArray stream collect of asList
  nil? empty? to_s to_i to_f to_sym include? start_with? end_with? is_a? respond_to? key? any? all? none? select reject
  strlen strtolower strtoupper substr strpos str_replace explode implode in_array count is_string is_int is_array is_numeric
  isset empty intval strval sprintf htmlspecialchars htmlentities preg_match array_key_exists array_keys array_values
  clone to_string to_owned as_str as_ref as_bytes into from unwrap_or is_some is_none is_ok is_err is_empty chars len
  sizeof strcmp strncmp memcmp isspace`.split(/\s+/),
);

/** Pure as a function, and not as a method: `set(x)`, but not `x.set(y)`. */
const PURE_FUNCTIONS: ReadonlySet<string> = new Set(["set", "append", "copy", "new"]);

/** Written for people who read logs: no part of what code is for. */
const REPORTING =
  /^(?:print|pprint|puts|p|echo|printf|println!?|eprintln!?|print!|dbg!|var_dump|print_r|error_log)$|(?:^|\.)(?:console\.\w+|(?:log(?:ger|ging)?|LOG(?:GER)?|_log(?:ger)?)(?:\.getLogger\([^)]*\))?\.\w+|System\.(?:out|err)\.\w+|fmt\.(?:Print\w*)|log\.Print\w*|warnings\.warn)$/;

/** What asks somebody else, whatever the method is called. */
const REMOTE =
  /^(?:app|router|server|requests|httpx|axios|http|https|session|client|db|cursor|conn|connection|redis|cache|urllib\w*|superagent|got|fetch)\b/i;

export function isPureCall(node: Syntax): boolean {
  const { callee, method: last } = callOf(node);
  const method = /^(?:call|apply|bind)$/.test(last) ? (callee.split(".").at(-2) ?? last) : last;
  if (REMOTE.test(callee)) return false;
  if (PURE_FUNCTIONS.has(callee)) return true;
  return PURE.has(method) || PURE.has(callee);
}

export function isReport(node: Syntax): boolean {
  return REPORTING.test(callOf(node).callee);
}

const EFFECTS =
  /^(?:await|await_expression|yield|yield_expression|update_expression|delete_expression|delete_statement|go_statement|defer_statement|send_statement|inc_statement|dec_statement|with_statement|using_statement|subshell|backtick|shell_command_expression|include_expression|include_once_expression|require_expression|require_once_expression)$/;

/** Neither changes anything, nor ends anything, nor asks anybody. Definitions within do nothing until they are called. */
export function isPure(node: Syntax): boolean {
  for (const part of within(node, runsHere)) {
    if (part.role === "call" && !isPureCall(part)) return false;
    if (part.role === "assign" && part !== node) return false;
    if (part.role === "return" || part.role === "raise" || part.role === "jump" || EFFECTS.test(part.kind))
      return false;
    if (part.kind === "unary_expression" && part.children[0]?.kind === "delete") return false;
  }
  return true;
}

/** What a call is given, it may run. */
function runsHere({ role, parent }: Syntax): boolean {
  return (
    role !== "function" || parent === undefined || /arguments|argument_list|^pair$|^object$|^block$/.test(parent.kind)
  );
}

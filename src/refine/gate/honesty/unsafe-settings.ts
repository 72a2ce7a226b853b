/** Arguments, defaults and attributes that switch safety on: a patch sets them to what does, plainly. */
import { added } from "../tree/compare.ts";
import { type Syntax, textOf, within } from "../tree/plain.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

interface Setting {
  weakness: RegExp;
  name: RegExp;
  /** What it may be set to. */
  safe: RegExp;
}

const ON = /^(?:True|true)$/;
const OFF = /^(?:False|false)$/;

/** Data. */
const SETTINGS: readonly Setting[] = [
  {
    weakness: /^CWE-(?:295|297|298|299)$/,
    name: /^(?:verify|verify_ssl|ssl_verify|verify_certs|validate_certs|ssl_assert_hostname|check_hostname|rejectUnauthorized|strictSSL)$/,
    // A bundle of one's own, or a context.
    safe: /^(?:True|true|r?["'].+["']|[\w.]*(?:ca_?|cert|bundle|pem|context|ctx)[\w.()]*|certifi\.where\(\)|ssl\.create_default_context\(.*\))$/is,
  },
  {
    weakness: /^CWE-295$/,
    name: /^(?:verify_mode|cert_reqs|ssl_cert_reqs)$/,
    safe: /CERT_REQUIRED["']?$|^["']required["']$/,
  },
  {
    weakness: /^CWE-295$/,
    name: /^(?:InsecureSkipVerify|insecure|tlsInsecure|tlsAllowInvalidCertificates|tlsAllowInvalidHostnames)$/,
    safe: OFF,
  },
  { weakness: /^CWE-295$/, name: /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/, safe: /^["']1["']$/ },
  { weakness: /^CWE-(?:77|78|88)$/, name: /^shell$/, safe: OFF },
  {
    weakness: /^CWE-611$/,
    name: /^(?:resolve_entities|load_dtd|dtd_validation|noent|huge_tree|expandEntities)$/,
    safe: OFF,
  },
  { weakness: /^CWE-611$/, name: /^(?:no_network|forbid_\w+)$/, safe: ON },
  { weakness: /^CWE-347$/, name: /^(?:verify|verify_signature|verify_exp|verify_aud)$/, safe: ON },
  {
    weakness: /^CWE-(?:79|94|1336)$/,
    name: /^autoescape$/,
    safe: /^(?:True|select_autoescape\(.*\)|jinja2\.select_autoescape\(.*\))$/s,
  },
  { weakness: /^CWE-502$/, name: /^(?:allow_pickle|allow_dangerous_deserialization|trust_remote_code)$/, safe: OFF },
  { weakness: /^CWE-502$/, name: /^(?:weights_only|safe_mode)$/, safe: ON },
  { weakness: /^CWE-(?:22|23)$/, name: /^filter$/, safe: /^["'](?:data|tar)["']$|(?:data|tar)_filter$|lambda|^\w+$/ },
];

const NAMED =
  /^(?:keyword_argument|default_parameter|typed_default_parameter|pair|assignment|assignment_expression|keyed_element|variable_declarator)$/;
/** `verify=False`, `session.verify = False`, `"verify": False`, `verify: bool = False`. */
const PARTS = /^[\w$.[\]"'()]*?["']?([\w$]+)["']?\]?\s*(?::\s*[\w.[\]| ]+?\s*=|=|:)\s*(?![=])(.+)$/s;

export const unsafeSettings: HonestyCheck = ({ before, after, finding }) => {
  const settings = SETTINGS.filter(({ weakness }) => finding.cwe.some((cwe) => weakness.test(cwe)));
  if (settings.length === 0) return [];
  const unsafe = (root: Syntax): Syntax[] => [...within(root)].filter((node) => isUnsafe(node, settings));
  return added(
    unsafe(before.root),
    unsafe(after.root),
    ({ kind, ...node }) => `${kind} ${node.source.slice(node.start, node.end).replaceAll(/\s+/g, "")}`,
  ).map((node) => evidence(after, node, `${quoted(textOf(node))} does not say plainly that it is safe`));
};

function isUnsafe(node: Syntax, settings: readonly Setting[]): boolean {
  if (!NAMED.test(node.kind)) return false;
  const [, name = "", value = ""] = PARTS.exec(textOf(node)) ?? [];
  return settings.some(
    (setting) => setting.name.test(name) && !setting.safe.test(value.trim()) && !isHandedOn(node, name, value),
  );
}

/** `verify=verify`: what that is set to is looked at where it is. */
function isHandedOn({ kind }: Syntax, name: string, value: string): boolean {
  return /^(?:keyword_argument|pair)$/.test(kind) && value.trim() === name;
}

/** Which cures do not help where: escaping for a page says nothing to a shell, and a shell's quotes nothing to a file system. */

interface Family {
  /** The rule's own sanitizer that tells what it is about. */
  marker: string;
  /** Names of functions that are a cure for something else only. */
  wrong: RegExp;
}

const PAGE = "html|xml|bleach|markupsafe|\\bcgi\\b|(?:^|\\.)escape$|(?:^|\\.)he\\.|css";
const SHELL = "shlex|pipes|shell|shescape|\\bcmd|_cmd";
const PATTERN = "re\\.escape|reg_?exp?";
const OTHER = "sql|ldap|xpath";
/** It leaves slashes as they are. */
const ADDRESS = "urllib\\.parse\\.quote$|urllib\\.quote$|encodeURI$";

const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join("|"), "i");

const FAMILIES: readonly Family[] = [
  { marker: "os.path.basename", wrong: any(PAGE, SHELL, PATTERN, OTHER, ADDRESS) },
  { marker: "path.basename", wrong: any(PAGE, SHELL, PATTERN, OTHER, ADDRESS) },
  { marker: "shlex.quote", wrong: any(PAGE, PATTERN, OTHER) },
  { marker: "shescape.quote", wrong: any(PAGE, PATTERN, OTHER) },
  { marker: "psycopg2.sql.SQL", wrong: any("bleach", SHELL, PATTERN, "ldap|xpath") },
  { marker: "mysql.escape", wrong: any(SHELL, PATTERN, "ldap|xpath") },
  { marker: "html.escape", wrong: any(SHELL, PATTERN, OTHER) },
  { marker: "escape-html", wrong: any(SHELL, PATTERN, OTHER) },
  { marker: "*.startswith", wrong: any(PAGE, SHELL, PATTERN, OTHER, ADDRESS) },
];

/**
 * @param name dotted, as far as it is known
 * @param sanitizers those of the rule that asks, which always help
 */
export function isWrongCure(name: string, sanitizers: readonly string[]): boolean {
  if (sanitizers.includes(name)) return false;
  return FAMILIES.find(({ marker }) => sanitizers.includes(marker))?.wrong.test(name) === true;
}

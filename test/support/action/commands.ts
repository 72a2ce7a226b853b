/** What the runner does with a line of a log, after its own source (`actions/runner`, ActionCommand.cs and ActionCommandManager.cs). */

export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** Those of the runner that are still obeyed or complained of. */
const REGISTERED = new Set([
  "set-output",
  "set-env",
  "add-path",
  "save-state",
  "add-mask",
  "add-matcher",
  "remove-matcher",
  "debug",
  "notice",
  "warning",
  "error",
  "echo",
  "group",
  "endgroup",
  "stop-commands",
  "internal-set-repo-path",
]);

/** Every command in a log, `::` at the start of a line and `##[` anywhere, as the runner finds them. */
export function commandsIn(log: string): RunnerCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

function newForm(line: string): RunnerCommand | undefined {
  const message = line.replace(/^[\s\u0085\u200B]+/, "");
  const end = message.startsWith("::") ? message.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  return commandOf(message.slice(2, end), message.slice(end + 2), ",", unescapeProperty, unescapeData);
}

function oldForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), ";", unescapeOld, unescapeOld);
}

type Unescape = (text: string) => string;

function commandOf(info: string, data: string, comma: string, property: Unescape, message: Unescape) {
  const space = info.indexOf(" ");
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(comma);
  const properties = Object.fromEntries(
    pairs.flatMap((pair) => {
      const [key = "", ...rest] = pair.split("=");
      return rest.length > 0 ? [[key, property(rest.join("="))]] : [];
    }),
  );
  return { name, properties, data: message(data) };
}

const unescapeData: Unescape = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty: Unescape = (text) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeOld: Unescape = (text) => unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));

/** `name=value` lines and `name<<DELIMITER` blocks of `GITHUB_OUTPUT`, as the runner's FileCommandManager reads them. */
export function fileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    const end = lines.indexOf(delimiter, at + 1);
    if (name === "" || delimiter === "" || end < 0)
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return values;
}

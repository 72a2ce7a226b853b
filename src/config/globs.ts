/** Which globs and paths the configuration takes. What a glob matches is decided in `select/globs.ts`. */

/** What is wrong with a glob, in words that follow the quoted glob; `undefined` where it is fine. */
export function globProblem(glob: string): string | undefined {
  if (glob.startsWith("!")) return "starts with !; list what to leave out under exclude";
  return placeProblem(glob) ?? bracketProblem(glob);
}

/** The same for the path of a file inside the repository. */
export function pathProblem(path: string): string | undefined {
  if (/^(\/|\.\/)/.test(path)) return "must be relative to the repository's root, without / or ./ before it";
  return path.endsWith("/") ? "names a folder" : placeProblem(path);
}

function placeProblem(path: string): string | undefined {
  if (path.trim() === "") return "is empty";
  if (path.includes("\0")) return "holds a NUL character";
  if (path.length > 1000) return "is longer than 1000 characters";
  if (/^[A-Za-z]:[\\/]/.test(path)) return "is absolute; write it relative to the repository's root";
  if (/(^|\/)\.\.(\/|$)/.test(path)) return "leads out of the repository with its ..";
  return undefined;
}

/** picomatch takes an unclosed bracket as a literal, so that the glob would quietly match nothing. */
function bracketProblem(glob: string): string | undefined {
  const closers: Record<string, string> = { "(": ")", "{": "}" };
  const open: string[] = [];
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at] ?? "";
    if (char === "\\") at++;
    else if (char === "[") {
      const end = glob.indexOf("]", at + 2);
      if (end < 0) return "has a [ without its ]";
      at = end;
    } else if (closers[char]) open.push(char);
    else if (char === ")" || char === "}") {
      if (closers[open.pop() ?? ""] !== char) return `has a ${char} without its opening`;
    }
  }
  const left = open.pop();
  return left ? `has a ${left} without its ${closers[left]}` : undefined;
}

// src/config/globs.ts
function globProblem(glob) {
  return glob.startsWith("!") ? "starts with !; list what to leave out under exclude" : placeProblem(glob) ?? bracketProblem(glob);
}
function pathProblem(path) {
  return /^(\/|\.\/)/.test(path) ? "must be relative to the repository's root, without / or ./ before it" : path.endsWith("/") ? "names a folder" : placeProblem(path);
}
function placeProblem(path) {
  if (path.trim() === "") return "is empty";
  if (path.includes("\0")) return "holds a NUL character";
  if (path.length > 1e3) return "is longer than 1000 characters";
  if (/^[A-Za-z]:[\\/]/.test(path)) return "is absolute; write it relative to the repository's root";
  if (/(^|\/)\.\.(\/|$)/.test(path)) return "leads out of the repository with its ..";
}
function bracketProblem(glob) {
  let closers = { "(": ")", "{": "}" }, open = [];
  for (let at = 0; at < glob.length; at++) {
    let char = glob[at] ?? "";
    if (char === "\\") at++;
    else if (char === "[") {
      let end = glob.indexOf("]", at + 2);
      if (end < 0) return "has a [ without its ]";
      at = end;
    } else if (closers[char]) open.push(char);
    else if ((char === ")" || char === "}") && closers[open.pop() ?? ""] !== char)
      return `has a ${char} without its opening`;
  }
  let left = open.pop();
  return left ? `has a ${left} without its ${closers[left]}` : void 0;
}

export {
  globProblem,
  pathProblem
};

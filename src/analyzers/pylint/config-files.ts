/** Where a repository may configure Pylint, in the order in which Pylint looks. */
export const CONFIG_FILES: readonly string[] = [
  "pylintrc",
  "pylintrc.toml",
  ".pylintrc",
  ".pylintrc.toml",
  "pyproject.toml",
  "setup.cfg",
  "tox.ini",
];

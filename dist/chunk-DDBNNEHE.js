// src/analyzers/pylint/config-files.ts
var CONFIG_FILES = [
  "pylintrc",
  "pylintrc.toml",
  ".pylintrc",
  ".pylintrc.toml",
  "pyproject.toml",
  "setup.cfg",
  "tox.ini"
];

export {
  CONFIG_FILES
};

/** Where a repository may configure Bandit, in the order in which it counts. */
export const CONFIG_NAMES: readonly string[] = ["bandit.yaml", "bandit.yml", "bandit.toml", "pyproject.toml"];

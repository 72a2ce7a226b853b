/** Settings for git in its environment: they reach no file, and no command line that others may see. */

/** Beside what the environment sets already; later values win. */
export function withGitConfig(
  env: NodeJS.ProcessEnv,
  settings: readonly (readonly [key: string, value: string])[],
): NodeJS.ProcessEnv {
  const first = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
  const variables = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { ...env, GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(variables) };
}

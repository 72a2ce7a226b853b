/** What people set for themselves, kept in memory. */

type Settings = Record<string, unknown>;

const preferences = new Map<string, Settings>();

function isSettings(value: unknown): value is Settings {
  return typeof value === "object" && value !== null;
}

function merge(target: any, source: any): any {
  for (const key in source) {
    if (isSettings(target[key]) && isSettings(source[key])) {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

export function preferencesOf(user: string): Settings {
  return preferences.get(user) ?? {};
}

export function savePreferences(user: string, changes: Settings): Settings {
  const merged = merge(preferencesOf(user), changes);
  preferences.set(user, merged);
  return merged;
}

/** Every file that goes with a run, by name. */
import { JAVASCRIPT_PROBE, MOCHA_HOOKS, MOCHA_REPORTER, NODE_REPORTER } from "./javascript.ts";
import { PYTEST_PLUGIN, UNITTEST_RUNNER } from "./python.ts";

export const SUPPORT_FILES: Readonly<Record<string, string>> = {
  "provenfix_pytest.py": PYTEST_PLUGIN,
  "provenfix_unittest.py": UNITTEST_RUNNER,
  "mocha-reporter.cjs": MOCHA_REPORTER,
  "mocha-hooks.cjs": MOCHA_HOOKS,
  "node-reporter.mjs": NODE_REPORTER,
  "probe.cjs": JAVASCRIPT_PROBE,
};

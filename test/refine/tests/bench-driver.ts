/** `node bench-driver.ts FOLDER`: opens a bench on the staged tree of the folder, as a process of its own; prints how that ended. */
import { DEFAULT_TESTS } from "../../../src/config/tests.ts";
import { openTestBench } from "../../../src/refine/gate/tests/bench.ts";
import { locate } from "../../../src/select/locate.ts";
import { listSnapshot } from "../../../src/select/snapshot.ts";

const env = process.env;
const place = await locate({ kind: "staged" }, { cwd: process.argv[2] ?? ".", env });
const entries = await listSnapshot({ kind: "staged" }, place);
const options = { ...DEFAULT_TESTS, command: ["sh", "run.sh"], report: { format: "tap" as const } };
const bench = openTestBench({ entries, place, options, env, cache: true });
try {
  const [result] = await bench.judge([[{ path: "shop.py", before: "a = 1\n", after: "a = 2\n" }]]);
  console.log(JSON.stringify(result));
} catch (error) {
  console.log(String(error));
} finally {
  await bench[Symbol.asyncDispose]();
}

import {
  createPrivateFolder,
  findProgram,
  isExecutable,
  programStamp,
  pythonUserBase,
  scrubbedEnvironment
} from "./chunk-G4G5HH37.js";
import {
  textKey,
  ticks
} from "./chunk-C3VMSUOC.js";
import {
  require_node_fs,
  require_node_path,
  runProcess
} from "./chunk-X35OY2DY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/external/tools.ts
var import_node_path = __toESM(require_node_path(), 1);
var VERSION_SECONDS = 60;
async function readyTool(analyzer, config, host, cache, workspace) {
  let settings = config.analyzers[analyzer.name]?.external ?? { timeout: 300, trustConfig: !1 }, options = config.analyzers[analyzer.name]?.options ?? analyzer.defaults, executable = executableOf(analyzer, settings, host);
  if (executable === void 0) return { kind: "failed", analyzer, failure: missing(analyzer, settings, host) };
  let tool = { program: analyzer.program, executable, passes: analyzer.passes ?? [] }, optionsKey = JSON.stringify(options), key = textKey("version", analyzer.name, optionsKey, programStamp(executable)), ready = (version) => ({ kind: "ready", tool: { ...tool, analyzer, options, optionsKey, settings, version } }), known = cache.getText(key);
  if (known !== void 0) return ready(known);
  let place = workspace(), found = await analyzer.version(place.runner(tool, place.scratch(), VERSION_SECONDS), options);
  return found.kind === "unusable" ? { kind: "failed", analyzer, failure: { kind: "crash", message: found.message } } : (cache.putText(key, found.version), ready(found.version));
}
function executableOf({ program }, settings, host) {
  if (settings.path === void 0 && !import_node_path.default.isAbsolute(program)) return findProgram(program, host.env, host.root);
  let named = import_node_path.default.resolve(host.root, settings.path ?? program);
  return isExecutable(named) ? named : void 0;
}
function missing({ name, program, install }, settings, host) {
  return { kind: "missing", message: `${whatIsMissing(name, program, settings, host)}; to install it: ${install}` };
}
var OWN_FOLDERS = [".venv/bin", "venv/bin", "node_modules/.bin"];
function whatIsMissing(name, program, settings, { env, root }) {
  if (settings.path !== void 0) return `analyzers.${name}.path names ${settings.path}, which is no program`;
  let inside = findProgram(program, env), found = [
    ...inside === void 0 ? [] : [inside],
    ...OWN_FOLDERS.map((folder) => import_node_path.default.join(root, folder, program))
  ].find(isExecutable);
  if (found === void 0) return `${program} was not found on PATH`;
  let relative = import_node_path.default.relative(root, found);
  return `${program} is in the scanned repository, whose programs run only where the configuration says so (analyzers: {${name}: {path: ${relative}}})`;
}

// src/analyzers/external/workspace.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);
var OUTPUT_LIMIT = 128 * 1024 * 1024;
function createWorkspace({ env, root }) {
  let outer = createPrivateFolder(), folder = (name) => {
    let made = import_node_path2.default.join(outer.path, name);
    return (0, import_node_fs.mkdirSync)(made, { mode: 448 }), made;
  }, [tree, home, temporary] = [folder("tree"), folder("home"), folder("tmp")], scrubbed = scrubbedEnvironment(env, { home, temporary, not: root }), scratches = 0, passed = ({ passes = [] }) => Object.fromEntries(passes.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
  return {
    tree,
    scratch: () => folder(`scratch-${scratches += 1}`),
    runner(tool, cwd, seconds) {
      let end = ticks() + seconds * 1e3;
      return async ([name, ...args], how = {}) => {
        let program = name === tool.program ? tool.executable : import_node_path2.default.isAbsolute(name) ? name : findProgram(name, env, root), timeoutMs = Math.ceil(end - ticks());
        if (program === void 0) return { kind: "not-found" };
        if (timeoutMs <= 0) return { kind: "timed-out", timeoutMs: seconds * 1e3, stderr: "" };
        let result = await runProcess(program, args, {
          cwd: how.cwd ?? cwd,
          env: { ...scrubbed, ...pythonUserBase(tool.executable, env), ...passed(tool), ...how.env },
          timeoutMs,
          maxOutputBytes: how.maxOutputBytes ?? OUTPUT_LIMIT,
          ...how.input === void 0 ? {} : { input: how.input },
          ...how.limitFile === void 0 ? {} : { limitFile: how.limitFile }
        });
        return result.kind === "timed-out" ? { ...result, timeoutMs: seconds * 1e3 } : result;
      };
    },
    [Symbol.dispose]: () => outer[Symbol.dispose]()
  };
}

export {
  readyTool,
  createWorkspace
};

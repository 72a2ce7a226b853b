/** The text of a marker in each language that can be probed, and the files that it needs. */
import type { Language } from "../../../../syntax/languages.ts";
import { PYTHON_PROBE } from "../support/python.ts";

/** Where the run writes, as it sees it. */
export interface ProbeFiles {
  /** One JSON object a line: number of the marker, test or file. */
  hits: string;
  /** Followed by a number: created by the test that was made to fail. */
  planted: string;
  /** Python's part, to be executed by the first marker. */
  python: string;
}

export interface MarkerStyle {
  /** A whole statement with its separator. */
  statement(number: number): string;
  /** Goes around an expression. */
  around?(number: number): [open: string, close: string];
  /** Whether a marker needs a line of its own before a statement that begins a line. */
  ownLine?: true;
  /** A file beside the patched one that the marker calls: its name, and its text from the text of the patched file. */
  helper?(text: string): { name: string; text: string } | undefined;
}

/** At most this many tests are made to fail. */
export const PLANTS = 2;

export function markerStyle(language: Language, files: ProbeFiles, total: number): MarkerStyle | undefined {
  switch (language) {
    case "python":
      return pythonStyle(files);
    case "javascript":
      return ecmaScriptStyle("globalThis.process?.__provenfix?.");
    case "typescript":
    case "tsx":
      return ecmaScriptStyle("(globalThis as any).process?.__provenfix?.");
    case "go":
      return { statement: (n) => `provenfixHit(${n}); `, helper: (text) => goHelper(text, files, total) };
    case "java":
      return { statement: (n) => `ProvenfixProbe.hit(${n}); `, helper: (text) => javaHelper(text, files, total) };
    case "rust":
      return { statement: (n) => rustMarker(n, files, total) };
    default:
      return undefined;
  }
}

/** In an environment that its parent emptied, and with `open` replaced by a test, a marker still works. */
function pythonStyle({ python }: ProbeFiles): MarkerStyle {
  const load = `hasattr(__import__("sys"), "_provenfix") or exec(__import__("io").open(${JSON.stringify(python)}).read(), {})`;
  const hit = '__import__("sys")._provenfix';
  return {
    ownLine: true,
    statement: (n) => `${load}; ${hit}(${n})`,
    around: (n) => [`(${load}, ${hit}(${n}), (`, "))[2]"],
  };
}

function ecmaScriptStyle(call: string): MarkerStyle {
  const hit = (n: number) => `${call}(${n}, globalThis)`;
  return { statement: (n) => `${hit(n)};`, around: (n) => [`(${hit(n)}, `, ")"] };
}

/** The probe of Python with its settings. */
export function pythonProbe(files: ProbeFiles, total: number): string {
  const settings = { HITS: files.hits, PLANTED: files.planted, PLANTS, TOTAL: total };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return `${lines.join("\n")}\n${PYTHON_PROBE}`;
}

/** The test is the function of that name on the stack; on another goroutine only the test program is known. */
function goHelper(text: string, { hits, planted }: ProbeFiles, total: number) {
  const name = /^package[ \t]+(\w+)/m.exec(text)?.[1];
  if (name === undefined) return undefined;
  return {
    name: "provenfix_probe.go",
    text: `package ${name}

import (
	provenfixBytes "bytes"
	provenfixJSON "encoding/json"
	provenfixFmt "fmt"
	provenfixOS "os"
	provenfixRuntime "runtime"
	provenfixDebug "runtime/debug"
	provenfixStrings "strings"
	provenfixSync "sync"
)

var provenfixSeen provenfixSync.Map

func provenfixTest() string {
	counters := make([]uintptr, 256)
	frames := provenfixRuntime.CallersFrames(counters[:provenfixRuntime.Callers(3, counters)])
	found := ""
	for {
		frame, more := frames.Next()
		base := frame.Function[provenfixStrings.LastIndex(frame.Function, "/")+1:]
		parts := provenfixStrings.Split(base, ".")
		if provenfixStrings.HasSuffix(frame.File, "_test.go") && len(parts) > 1 && (provenfixStrings.HasPrefix(parts[1], "Test") || provenfixStrings.HasPrefix(parts[1], "Fuzz") || provenfixStrings.HasPrefix(parts[1], "Example")) {
			found = frame.Function[:len(frame.Function)-len(base)] + provenfixStrings.TrimSuffix(parts[0], "_test") + "." + parts[1]
		}
		if !more {
			return found
		}
	}
}

func provenfixHit(n int) {
	test := provenfixTest()
	if _, known := provenfixSeen.LoadOrStore(provenfixFmt.Sprint(n, " ", test), true); known {
		return
	}
	record := map[string]any{"n": n}
	if test != "" {
		record["test"] = test
	} else if info, ok := provenfixDebug.ReadBuildInfo(); ok {
		record["file"] = provenfixStrings.TrimSuffix(info.Path, ".test")
	}
	line, _ := provenfixJSON.Marshal(record)
	if file, err := provenfixOS.OpenFile(${JSON.stringify(hits)}, provenfixOS.O_APPEND|provenfixOS.O_CREATE|provenfixOS.O_WRONLY, 0o600); err == nil {
		file.Write(append(line, '\\n'))
		file.Close()
	}
	if test != "" && provenfixPlant(test) {
		panic("planted by provenfix to see that the tests notice it")
	}
}

func provenfixPlant(test string) bool {
	text, _ := provenfixOS.ReadFile(${JSON.stringify(hits)})
	numbers := map[float64]bool{}
	for _, line := range provenfixBytes.Split(text, []byte("\\n")) {
		record := map[string]any{}
		if provenfixJSON.Unmarshal(line, &record) == nil {
			if n, ok := record["n"].(float64); ok {
				numbers[n] = true
			}
		}
	}
	if len(numbers) < ${total} {
		return false
	}
	file, err := provenfixOS.OpenFile(${JSON.stringify(`${planted}0`)}, provenfixOS.O_CREATE|provenfixOS.O_EXCL|provenfixOS.O_WRONLY, 0o600)
	if err != nil {
		return false
	}
	line, _ := provenfixJSON.Marshal(map[string]string{"test": test})
	file.Write(line)
	file.Close()
	return true
}
`,
  };
}

/** The test is the method of the outermost frame whose class is named as tests are. */
function javaHelper(text: string, { hits, planted }: ProbeFiles, total: number) {
  const scope = /^\s*package\s+([\w.]+)\s*;/m.exec(text)?.[1];
  return {
    name: "ProvenfixProbe.java",
    text: `${scope === undefined ? "" : `package ${scope};`}
final class ProvenfixProbe {
  private static final java.util.Set<String> SEEN = java.util.concurrent.ConcurrentHashMap.newKeySet();
  private static String test() {
    String found = null;
    for (StackTraceElement frame : new Throwable().getStackTrace()) {
      String name = frame.getClassName().replaceAll("\\\\$.*", "");
      if (name.matches("(org\\\\.(junit|testng|apache\\\\.maven|gradle|spockframework)|junit|java|jdk|sun)\\\\..*")) continue;
      if (name.matches("(.*\\\\.)?(Test\\\\w*|\\\\w*(Test|Tests|TestCase|IT|Spec))") && !frame.getMethodName().contains("$") && !frame.getMethodName().startsWith("<")) found = name + "::" + frame.getMethodName();
    }
    return found;
  }
  static void hit(int n) {
    String test = test();
    if (!SEEN.add(n + " " + test)) return;
    write(${JSON.stringify(hits)}, "{\\"n\\":" + n + (test == null ? "" : ",\\"test\\":\\"" + test + "\\"") + "}\\n", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    if (test != null && allSeen() && write(${JSON.stringify(`${planted}0`)}, "{\\"test\\":\\"" + test + "\\"}", java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)) throw new AssertionError("planted by provenfix to see that the tests notice it");
  }
  private static boolean write(String path, String text, java.nio.file.OpenOption... options) {
    try {
      java.nio.file.Files.write(java.nio.file.Paths.get(path), text.getBytes(), options);
      return true;
    } catch (java.io.IOException error) {
      return false;
    }
  }
  private static boolean allSeen() {
    try {
      return java.nio.file.Files.lines(java.nio.file.Paths.get(${JSON.stringify(hits)})).map(line -> line.replaceAll("[,}].*", "")).distinct().count() >= ${total};
    } catch (java.io.IOException error) {
      return false;
    }
  }
}
`,
  };
}

/** All of it in place, as a crate has no file that every module sees. The test harness names each thread by its test. */
function rustMarker(n: number, { hits, planted }: ProbeFiles, total: number): string {
  return [
    "{ ::std::thread_local!(static PROVENFIX: ::std::cell::Cell<bool> = ::std::cell::Cell::new(false)); if !PROVENFIX.with(|seen| seen.replace(true)) {",
    ' let provenfix_test = ::std::thread::current().name().unwrap_or("").to_string();',
    ` if let Ok(mut file) = ${rustOpen(hits, ".append(true).create(true)")} { let _ = ::std::io::Write::write_all(&mut file, ::std::format!("{{\\"n\\":${n},\\"test\\":\\"{}\\"}}\\n", provenfix_test).as_bytes()); }`,
    ` let provenfix_all = ::std::fs::read_to_string(${JSON.stringify(hits)}).unwrap_or_default().lines().filter_map(|line| line.split(',').next().map(|head| head.to_string())).collect::<::std::collections::HashSet<_>>().len() >= ${total};`,
    ` if provenfix_all { if let Ok(mut file) = ${rustOpen(`${planted}0`, ".create_new(true)")} { let _ = ::std::io::Write::write_all(&mut file, ::std::format!("{{\\"test\\":\\"{}\\"}}", provenfix_test).as_bytes()); ::std::panic!("planted by provenfix to see that the tests notice it"); } }`,
    " } } ",
  ].join("");
}

function rustOpen(file: string, how: string): string {
  return `::std::fs::OpenOptions::new().write(true)${how}.open(${JSON.stringify(file)})`;
}

/** Python files that go with a run: reporters for pytest and unittest, and what a probe calls. For Python 3.7 and later. */

/** Loaded with `-p`; writes one line per test to `$PROVENFIX_REPORT`. With pytest-xdist only the controller writes. */
export const PYTEST_PLUGIN = `
import json, os

class Reporter:
    def __init__(self, path):
        self.fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.open = {}

    def write(self, record):
        os.write(self.fd, (json.dumps(record) + "\\n").encode())

    def pytest_runtest_logreport(self, report):
        if report.outcome == "rerun":
            return
        known = self.open.setdefault(report.nodeid, {"id": report.nodeid, "file": report.nodeid.split("::")[0]})
        if report.failed:
            known["status"] = "failed" if report.when == "call" else "error"
            known.setdefault("message", reason(report))
        elif report.skipped:
            known.setdefault("status", "skipped")
        elif report.when == "call":
            known.setdefault("status", "passed")
        if report.when == "teardown" and "status" in known:
            self.write(self.open.pop(report.nodeid))

    def pytest_collectreport(self, report):
        if report.failed:
            self.write({"id": report.nodeid or "(collection)", "file": report.nodeid.split("::")[0], "status": "error", "message": reason(report)})

    def pytest_sessionfinish(self):
        for known in self.open.values():
            self.write({"status": "error", **known})
        self.write({"end": True})

def reason(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    return (crash.message if crash is not None else str(report.longrepr))[-500:]

def pytest_configure(config):
    path = os.environ.get("PROVENFIX_REPORT")
    if path and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Reporter(path), "provenfix-reporter")
`;

/** Discovers as `python -m unittest discover` does, in `tests` or `test` too where that is no package. */
export const UNITTEST_RUNNER = `
import json, os, sys, unittest

fd = os.open(os.environ.pop("PROVENFIX_REPORT"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
sys.path[0] = os.getcwd()

def write(record):
    os.write(fd, (json.dumps(record) + "\\n").encode())

class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        self.record = {"id": test.id(), "status": "passed"}
        os.environ["PROVENFIX_TEST"] = test.id()

    def stopTest(self, test):
        super().stopTest(test)
        os.environ.pop("PROVENFIX_TEST", None)
        write(self.record)

    def note(self, test, status, error=None):
        message = str(error[1]) if error else ""
        if not hasattr(self, "record"):
            return write({"id": str(test), "status": status, "message": message})
        self.record.update(status=status, message=message)

    def addError(self, test, err):
        if hasattr(self, "record") and self.record["id"] == test.id():
            self.note(test, "error", err)
        else:
            write({"id": str(test), "status": "error", "message": str(err[1])})

    def addFailure(self, test, err): self.note(test, "failed", err)
    def addSkip(self, test, reason): self.note(test, "skipped")
    def addExpectedFailure(self, test, err): self.note(test, "skipped")
    def addUnexpectedSuccess(self, test): self.note(test, "failed")
    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note(test, "failed", err)

def discovered():
    loader = unittest.TestLoader()
    names = sys.argv[1:]
    if names:
        for folder in ("tests", "test"):
            if os.path.isdir(folder): sys.path.append(os.path.abspath(folder))
        return loader.loadTestsFromNames(names)
    suites = [loader.discover(".")]
    for folder in ("tests", "test"):
        if os.path.isdir(folder) and not os.path.exists(os.path.join(folder, "__init__.py")):
            loader._top_level_dir = None
            suites.append(loader.discover(folder, top_level_dir=folder))
    return unittest.TestSuite(suites)

result = Result()
discovered().run(result)
write({"end": True})
sys.exit(0 if result.wasSuccessful() else 1)
`;

/**
 * Run by a marker, once a process. A hit is noted with the test under way, or with the test file that is being imported. `BaseException`,
 * so that no `except Exception` of the patched code swallows the planted failure.
 */
export const PYTHON_PROBE = `
import json, os, sys

_open, _write, _close, _environ = os.open, os.write, os.close, os.environ
_getframe = sys._getframe
seen = set()

class PlantedFailure(BaseException):
    pass

def context():
    test = _environ.get("PYTEST_CURRENT_TEST") or _environ.get("PROVENFIX_TEST")
    if test:
        return {"test": test.rpartition(" (")[0] if test.endswith(")") else test}
    frame = _getframe(2)
    while frame is not None:
        path = frame.f_code.co_filename
        name = path.replace("\\\\", "/").rpartition("/")[2]
        if name.endswith(".py") and (name.startswith("test") or name.endswith("_test.py") or name in ("conftest.py", "tests.py")):
            return {"file": path}
        frame = frame.f_back
    return {}

def hit(number):
    where = context()
    key = (number, where.get("test"), where.get("file"))
    if key in seen:
        return
    seen.add(key)
    note(HITS, {"n": number, **where})
    if "test" in where and plant(where["test"]):
        raise PlantedFailure("planted by provenfix to see that the tests notice it")

def note(path, record):
    fd = _open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    _write(fd, (json.dumps(record) + "\\n").encode())
    _close(fd)

def plant(test):
    fd = _open(HITS, os.O_RDONLY)
    text = b""
    while True:
        part = os.read(fd, 65536)
        if not part: break
        text += part
    _close(fd)
    if len({json.loads(line)["n"] for line in text.splitlines()}) < TOTAL:
        return False
    for turn in range(PLANTS):
        try:
            fd = _open(PLANTED + str(turn), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        _write(fd, json.dumps({"test": test}).encode())
        _close(fd)
        return True
    return False

sys._provenfix = hit
`;

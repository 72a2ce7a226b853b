"""Tests of one case as pytest sees them: reads {"before", "tests", "function", "step", "patches"} from standard input, one JSON line per patch out.

Each text is run in a process of its own with a time limit; the answer is "lost" (tests that passed on `before` and do not pass now) and "passed".
"""
import json
import pathlib
import subprocess
import sys
import tempfile

TEST = '''\
import inspect
import pytest
import solution
from solution import *

{tests}
CASES = [(n, *case[:2]) for n, case in enumerate(testcases.get("capability", [])) if n % {step} == 0]

@pytest.mark.parametrize("n, arguments, expected", CASES, ids=[str(case[0]) for case in CASES])
def test_it(n, arguments, expected):
    call = solution.{function}
    if inspect.isclass(expected) and issubclass(expected, BaseException):
        with pytest.raises(expected):
            call(**arguments)
    else:
        assert str(call(**arguments)) == str(expected)
'''


def passed(text: str, job: dict) -> set[str] | None:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        (path / "solution.py").write_text(text)
        (path / "test_solution.py").write_text(TEST.format(tests=job["tests"], function=job["function"], step=job["step"]))
        command = [sys.executable, "-B", "-m", "pytest", "-q", "-rp", "--no-header", "--tb=no", "-p", "no:cacheprovider", "test_solution.py"]
        try:
            done = subprocess.run(command, cwd=path, capture_output=True, text=True, timeout=20)
        except subprocess.TimeoutExpired:
            return None
    return {line.split()[1] for line in done.stdout.splitlines() if line.startswith("PASSED ")}


def main() -> None:
    job = json.load(sys.stdin)
    baseline = passed(job["before"], job) or set()
    for text in job["patches"]:
        now = passed(text, job)
        lost = sorted(baseline if now is None else baseline - now)
        print(json.dumps({"lost": lost, "passed": len(baseline)}), flush=True)


main()

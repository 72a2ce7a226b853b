import { describe, expect, it } from "vitest";
import { marked, summary } from "./checker.ts";

describe("imports", () => {
  it.each([
    ["import telnetlib", ["S401@1"]],
    ["import telnetlib as t", ["S401@1"]],
    ["import os, pickle, subprocess", ["S403@1", "S404@1"]],
    ["import os, \\\n    subprocess", ["S404@2"]],
    ["from subprocess import run, PIPE as P", ["S404@1"]],
    ["from subprocess import (  # all of it\n    run,\n    PIPE,\n)", ["S404@1"]],
    ["if True: import ftplib; import dill", ["S402@1", "S403@1"]],
    ["def f():\n    from xml.dom import minidom, pulldom", ["S408@2", "S409@2"]],
    ["import xml.etree.ElementTree as ET", ["S405@1"]],
    ["from xml.etree import ElementTree", ["S405@1"]],
    ["from Crypto import Random", ["S413@1"]],
    ["from twisted.web import twcgi\ntwcgi.CGIScript('/x')", ["S412@2"]],
    ['__import__("telnetlib")', ["S401@1"]],
    ['import importlib\nimportlib.import_module("subprocess")', ["S404@2"]],
    ['from importlib import import_module as load\nload(name="pickle")', ["S403@2"]],
    ["import subprocess32", []],
    ["from . import subprocess", []],
    ["from .subprocess import run", []],
    ["import xml.etree", []],
    ['"""\nimport telnetlib\n"""', []],
    ["# import telnetlib", []],
    ['x = "import telnetlib"', []],
    ["yield_from = 1\nraise_ = telnetlib", []],
    ["importlib.import_module(name)", []],
  ])("%j gives %j", async (text, expected) => {
    expect(await summary(`${text}\n`)).toEqual(expected);
  });

  it("marks the module's name", async () => {
    expect(await marked("S405", "import os, xml.etree.ElementTree as ET\n")).toBe("xml.etree.ElementTree");
  });
});

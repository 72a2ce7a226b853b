/** Expressions whose matching takes exponential time, and their harmless look-alikes. */
import { describe, expect, it } from "vitest";
import { isCatastrophic } from "../../../src/analyzers/redos/redos.ts";

const EXPONENTIAL = [
  /^(\w+\s?)+$/,
  /(a+)+$/,
  /^(?:a|a)*b/,
  /(x*)*y/,
  /^(([a-z])+.)+[A-Z]([a-z])+$/,
  /^(\w+\s*)*\w*=/,
  /(.*a){20}$/,
  /^(a|aa)+$/,
  /("(?:\\.|[^"])*")+x/,
  /(a?b?)*c/,
  /^(?:\s*a\s*)*$/,
  /^((a|b)*)*c$/,
  /(a{1,3})*$/,
  /^(.|\s)*b$/,
  /^([a-zA-Z0-9])(([-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$/,
  /(?=(a+)+$)/,
  /^(a|A)*b$/i,
];

const HARMLESS = [
  /^\w+(?:\s\w+)*\s?$/,
  /^(?:a|b)*c$/,
  /^\s+|\s+$/g,
  /(?:"[^"]*"|[^",])+,/,
  /^(?:\d{1,3}\.){3}\d{1,3}$/,
  // What follows the loop cannot fail: the first way that is tried succeeds.
  /(a+)+/,
  /^(.|\s)*$/,
  /(?:(?!-->)[^])*-->/,
  /"(?:[^"\\]|\\.)*"/,
  /\/\*(?:[^*]|\*(?!\/))*\*\//,
  /^(?:[\w-]+\.)+[a-z]{2,}$/i,
  /(?:a{5})*b/,
  /^(a|A)*b$/,
];

function duration(pattern: RegExp, length: number): number {
  const start = process.hrtime.bigint();
  pattern.test(`${"a".repeat(length)}!`);
  return Number(process.hrtime.bigint() - start);
}

describe("isCatastrophic", () => {
  it.each(EXPONENTIAL)("finds %s", ({ source, flags }) => {
    expect(isCatastrophic(source, flags)).toBe(true);
  });

  it.each(HARMLESS)("passes %s", ({ source, flags }) => {
    expect(isCatastrophic(source, flags)).toBe(false);
  });

  it("tells the truth about a matcher that backtracks", () => {
    const slow = /^(a|aa)+$/;
    expect(duration(slow, 34)).toBeGreaterThan(5 * duration(slow, 20));
  });

  it.each(["(?<x>a)(?>b", "(", "a**", "\\p{Emoji}+"])("takes what it does not understand as harmless: %s", (source) => {
    expect(isCatastrophic(source, "")).toBe(false);
  });

  it("answers soon for large expressions", () => {
    const start = performance.now();
    isCatastrophic(
      `^(${Array.from({ length: 150 }, (_, at) => `[a-${String.fromCharCode(98 + (at % 25))}]`).join("?")})*$`,
      "",
    );
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

/** Expressions whose matching takes the square of the text's length or more, and their harmless look-alikes. */
import { describe, expect, it } from "vitest";
import { isPolynomial } from "../../../src/analyzers/redos/polynomial.ts";

const SLOW = [
  /\s+$/,
  /^\s+|\s+$/g,
  /a+b/,
  /^\d+\d+$/,
  /^.*,.*,x$/,
  /^(.*)foo(.*)bar$/,
  /<!--.*-->/,
  /\w+@\w+\.com/,
  /(?:\s*,\s*)/,
];

const HARMLESS = [
  /^\s+/,
  /\s+/,
  /^[a-z]+$/,
  /^(\w+)=(.*)$/,
  /"[^"]*"/,
  /,\s*/,
  /[^;]+/g,
  /^a.*b$/,
  // Only one place to begin at.
  /\s+$/y,
  // What follows cannot fail.
  /\s+.*/,
];

/** Nanoseconds that a match against blanks takes. */
function time(length: number): number {
  const start = process.hrtime.bigint();
  /\s+$/.test(" ".repeat(length) + "x");
  return Number(process.hrtime.bigint() - start);
}

describe("polynomial expressions", () => {
  it.each(SLOW)("%s is one", ({ source, flags }) => {
    expect(isPolynomial(source, flags)).toBe(true);
  });

  it.each(HARMLESS)("%s is none", ({ source, flags }) => {
    expect(isPolynomial(source, flags)).toBe(false);
  });

  it("does as it says: four times the text takes far more than four times the time", () => {
    time(1000);
    expect(time(8000) / time(2000)).toBeGreaterThan(6);
  });
});

/** Building blocks of the schema's sections. */
import { z } from "zod";

/** The message quotes the value, so that it is told apart from its neighbours in a list. */
export function checkedText(problemOf: (text: string) => string | undefined) {
  return z.string().superRefine((value, context) => {
    const problem = problemOf(value);
    if (problem) context.addIssue({ code: "custom", message: `${JSON.stringify(value)} ${problem}` });
  });
}

/** Program and arguments, without a shell. */
export const command = z.array(z.string().min(1)).min(1);

/** A number, or a text that `parse` reads as one: above 0 and at most `most`. */
export function quantity(parse: (text: string) => number | undefined, expected: string, most: number) {
  const inRange = (value: number | undefined) => value !== undefined && value > 0 && value <= most;
  return z
    .union([z.number(), z.string()])
    .refine((value) => inRange(typeof value === "number" ? value : parse(value)), { error: `must be ${expected}` })
    .transform((value) => (typeof value === "number" ? value : (parse(value) ?? 0)));
}

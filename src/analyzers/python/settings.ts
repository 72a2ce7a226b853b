/** What Ruff is asked for. */

export const RUFF_VERSION = "0.17.3";

/** Ruff's stable `S` rules. Named one by one, so that a new Ruff cannot report a rule that has no metadata here. */
export const RUFF_RULES: readonly string[] = [
  "S101 S102 S103 S104 S105 S106 S107 S108 S110 S112 S113",
  "S201 S202",
  "S301 S302 S303 S304 S305 S306 S307 S308 S310 S311 S312 S313 S314 S315 S316 S317 S318 S319 S321 S323 S324",
  "S501 S502 S503 S504 S505 S506 S507 S508 S509",
  "S601 S602 S603 S604 S605 S606 S607 S608 S609 S610 S611 S612",
  "S701 S702 S704",
].flatMap((codes) => codes.split(" "));

/** The newest Python that this Ruff knows: every older program is accepted too, up to Python 3's own removals. */
export const SETTINGS = { "target-version": "py315", lint: { select: RUFF_RULES, preview: false } };

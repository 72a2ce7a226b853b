/** Tables of what the gate made of labelled patches. */

/** The families that the gate was developed on; on all others it was only measured. */
export const DEVELOPED_ON = new Set(
  ["1258", "1269", "1342", "1346", "1292", "1302", "1306", "1054", "1002", "985"].map((number) => `scplt-f${number}`),
);

/**
 * - verified: every check passed
 * - proposed: nothing failed, but the finding is still reported, or could not be looked for again
 */
function tally(rows) {
  const count = (test) => rows.filter(test).length;
  const proposedFor = (reason) =>
    count(({ verdict }) => verdict.state === "unverified" && verdict.reasons.includes(reason));
  return {
    all: rows.length,
    verified: count(({ verdict }) => verdict.state === "verified"),
    flagged: proposedFor("still-flagged"),
    unchecked: proposedFor("not-rechecked"),
    rejected: count(({ verdict }) => verdict.state === "rejected"),
  };
}

const percent = (part, whole) => (whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)} %`);

function table(title, groups) {
  const head = `| ${title} | patches | verified | proposed: still flagged | proposed: not checked again | rejected | let through |\n|---|---:|---:|---:|---:|---:|---:|`;
  const lines = groups.map(([name, rows]) => {
    const { all, verified, flagged, unchecked, rejected } = tally(rows);
    return `| ${name} | ${all} | ${verified} | ${flagged} | ${unchecked} | ${rejected} | ${percent(all - rejected, all)} |`;
  });
  return [head, ...lines].join("\n");
}

const by = (rows, keyOf) => [...Map.groupBy(rows, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));

function summary(name, rows) {
  const good = tally(rows.filter(({ label }) => label === "good"));
  const bad = tally(rows.filter(({ label }) => label === "bad"));
  const through = bad.all - bad.rejected;
  return `| ${name} | ${bad.verified} of ${bad.all} (${percent(bad.verified, bad.all)}) | ${through} (${percent(through, bad.all)}) | ${good.rejected} of ${good.all} (${percent(good.rejected, good.all)}) | ${good.verified} | ${good.flagged} | ${good.unchecked} |`;
}

export function report(rows) {
  const developed = rows.filter(({ family }) => DEVELOPED_ON.has(family));
  const held = rows.filter(({ family }) => !DEVELOPED_ON.has(family));
  const times = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (share) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  const tested = rows.filter(({ testSeconds }) => testSeconds !== undefined);
  const testSeconds = tested.reduce((sum, row) => sum + row.testSeconds, 0);
  return [
    "| | bad, verified | bad, not rejected | good, rejected | good, verified | good, still flagged | good, not checked again |",
    "|---|---:|---:|---:|---:|---:|---:|",
    summary("all", rows),
    summary("developed on", developed),
    summary("held out", held),
    summary(
      "an analyzer sees it",
      rows.filter(({ seen }) => seen),
    ),
    summary(
      "handed in as SARIF",
      rows.filter(({ seen }) => !seen),
    ),
    "",
    table(
      "kind",
      by(rows, ({ label, kind }) => `${label}: ${kind}`),
    ),
    "",
    table(
      "family, good",
      by(
        rows.filter(({ label }) => label === "good"),
        ({ family, seen }) => `${family}${seen ? "" : " (SARIF)"}`,
      ),
    ),
    "",
    table(
      "family, bad",
      by(
        rows.filter(({ label }) => label === "bad"),
        ({ family, seen }) => `${family}${seen ? "" : " (SARIF)"}`,
      ),
    ),
    "",
    `Static checks: median ${at(0.5)} ms a candidate, 95 % within ${at(0.95)} ms, at most ${at(1)} ms.`,
    `Tests: ${testSeconds.toFixed(0)} s for ${tested.length} patches that passed the static checks.`,
  ].join("\n");
}

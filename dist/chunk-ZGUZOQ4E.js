import {
  merge
} from "./chunk-Q7WNPE5M.js";

// src/refine/combine.ts
function combine(some, others) {
  let united = new Map(some.map((change) => [change.path, change]));
  for (let other of others) {
    let known = united.get(other.path), after = known === void 0 ? other.after : merge(other.before, known.after, other.after);
    if (after === void 0) return;
    united.set(other.path, { ...other, after });
  }
  return [...united.values()];
}

// src/stages/together.ts
function demoted(outcome, reason) {
  return { ...outcome, status: "proposed", applied: !1, reason };
}
async function keepWhatGoesTogether(outcomes, gate) {
  let fixed = outcomes.filter((outcome) => outcome.status === "fixed"), all = combineAll(fixed.map(({ chosen }) => chosen.candidate.changes));
  if (fixed.length < 2 || all !== void 0 && (await gate.recheck(all)).status === "passed") return [...outcomes];
  let kept = [], result = [];
  for (let outcome of outcomes) {
    if (outcome.status !== "fixed") {
      result.push(outcome);
      continue;
    }
    let joined = combine(kept, outcome.chosen.candidate.changes), holds = joined !== void 0 && (await gate.recheck(joined)).status === "passed";
    holds && (kept = joined), result.push(holds ? outcome : demoted(outcome, "it does not go together with another patch of this run"));
  }
  return result;
}
function combineAll(sets) {
  return sets.reduce((joined, changes) => joined && combine(joined, changes), []);
}

export {
  combine,
  demoted,
  keepWhatGoesTogether,
  combineAll
};

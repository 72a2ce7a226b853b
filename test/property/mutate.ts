/** Sources and configurations as accidents and attackers make them: seeded, so that a failure can be had again. */
import { seededRandom } from "../scenarios/fault-helpers.ts";

type Random = () => number;
type Mutation = (source: Buffer, random: Random) => Buffer;

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const one = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)]!;

/** What parsers stumble over: marks, separators, half characters, terminators of strings and comments, suppressions. */
const SPLINTERS = [
  ..."\u0000 \uFEFF \u202E \u2028 \u2029 \u200B \u00A0 e\u0301 😀 𝒳 ﬁ \u007F \u001B[31m".split(" "),
  ..."( ) [ ] { } < > ' \" ` \\ \"\"\" ''' /* */ // # ${ }} => ; : , @ ! ?. ...".split(" "),
  ..."def class lambda async await yield return import from match case function let enum declare type".split(" "),
  "\r",
  "\r\n",
  "\t",
  "\f",
  "\n\n",
  "\\\n",
  "f'{x!r:{y}}'",
  "# nosec",
  "# noqa",
  "# provenfix-ignore[S602]: tried",
  "<!--",
  "{{",
  "&a *a",
  "!!js/function",
];

const BYTES = [0x00, 0x80, 0xbf, 0xc0, 0xc3, 0xed, 0xf5, 0xfe, 0xff, 0x1a, 0x0d];

const BRACKETS = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["f(", ")"],
  ["<b>", "</b>"],
  ["`${", "}`"],
  ["- ", ""],
  ["not ", ""],
] as const;

function slice(source: Buffer, random: Random, most: number): [start: number, end: number] {
  const start = below(random, source.length + 1);
  return [start, Math.min(source.length, start + below(random, most))];
}

function insert(source: Buffer, at: number, ...parts: Buffer[]): Buffer {
  return Buffer.concat([source.subarray(0, at), ...parts, source.subarray(at)]);
}

const MUTATIONS: readonly Mutation[] = [
  function deleteSome(source, random) {
    const [start, end] = slice(source, random, 80);
    return Buffer.concat([source.subarray(0, start), source.subarray(end)]);
  },
  function duplicate(source, random) {
    const [start, end] = slice(source, random, 200);
    return insert(source, below(random, source.length + 1), source.subarray(start, end));
  },
  function moveAway(source, random) {
    const [start, end] = slice(source, random, 120);
    const rest = Buffer.concat([source.subarray(0, start), source.subarray(end)]);
    return insert(rest, below(random, rest.length + 1), source.subarray(start, end));
  },
  function splinter(source, random) {
    return insert(source, below(random, source.length + 1), Buffer.from(one(random, SPLINTERS)));
  },
  function bytes(source, random) {
    const noise = Array.from({ length: 1 + below(random, 6) }, () => one(random, BYTES));
    return insert(source, below(random, source.length + 1), Buffer.from(noise));
  },
  function flip(source, random) {
    const copy = Buffer.from(source);
    if (copy.length > 0) copy[below(random, copy.length)]! ^= 1 << below(random, 8);
    return copy;
  },
  function truncate(source, random) {
    return source.subarray(0, below(random, source.length + 1));
  },
  function nest(source, random) {
    const [start, end] = slice(source, random, 40);
    const depth = one(random, [3, 30, 300, 3000]);
    const [open, close] = one(random, BRACKETS);
    const [before, after] = [Buffer.from(open.repeat(depth)), Buffer.from(close.repeat(depth))];
    return insert(insert(source, end, after), start, before);
  },
  function lineEnds(source, random) {
    return Buffer.from(source.toString("latin1").replaceAll("\n", one(random, ["\r\n", "\r", "\n\r"])), "latin1");
  },
  function indent(source, random) {
    const lines = source.toString("latin1").split("\n");
    const index = below(random, lines.length);
    lines[index] = one(random, [" ", "\t", "   "]) + lines[index];
    return Buffer.from(lines.join("\n"), "latin1");
  },
];

/** `count` variations of the seeds in turn, each with one to four mutations. */
export function* mutants(seeds: readonly Buffer[], count: number, seed: number): Generator<Buffer> {
  const random = seededRandom(seed);
  for (let index = 0; index < count; index += 1) {
    let source = seeds[index % seeds.length]!;
    for (let times = 1 + below(random, 4); times > 0; times -= 1) source = one(random, MUTATIONS)(source, random);
    yield source;
  }
}

/** Regular expressions that check less than they seem to. */
import { expect, it } from "vitest";
import {
  isSemiAnchored,
  isStrangeRange,
  matchesHostAnywhere,
  matchesOtherHosts,
  missesTags,
} from "../../../src/analyzers/javascript/expressions.ts";

const which = (expressions: readonly RegExp[], test: (source: string, flags: string) => boolean): string[] =>
  expressions.filter(({ source, flags }) => test(source, flags)).map(String);

it.each<[string, (source: string, flags: string) => boolean, RegExp[], RegExp[]]>([
  [
    "dots of hosts that are not escaped",
    matchesOtherHosts,
    [/^http:\/\/www.acme\.com/, /acme.com/, /^(www|beta).acme.com$/, /^(.+\.)?acme.net$/, /acme.(?:com|org)/],
    [/^https:\/\/www\.acme\.com/, /acme.company/, /[.]com/, /.+\.com/, /\.component$/],
  ],
  [
    "hosts that may stand anywhere",
    matchesHostAnywhere,
    [/https?:\/\/www\.acme\.com/, /acme\.(?:com|org)/, /^acme\.com|beta\.com/],
    [/^http:\/\/www.acme\.com/, /\.acme\.com$/, /(?:^|\.)acme\.com$/, /^(?:acme\.com|beta\.com)/],
  ],
  [
    "anchors of one alternative",
    isSemiAnchored,
    [/^good|fine/, /good|fine$/],
    [/^good|fine$/, /^good|^fine/, /^\s+|\s+$/, /^(good|fine)/, /good|fine/],
  ],
  [
    "ranges across kinds of characters",
    isStrangeRange,
    [/[A-z]/, /[+-=]/, /[0-9A-f]/, /[$-_]/],
    [/[a-zA-Z0-9]/, /[ -~]/, /[!-~]/, /[\w-.]/, /[+.-]/, /a-Z/],
  ],
  [
    "filters of tags",
    missesTags,
    [/<script.*?>.*?<\/script>/i, /<!--.*-->/, /<script\b[^>]*>([\s\S]*?)<\/script>/gi],
    [/<script[^>]*>[\s\S]*?<\/script\s*>/gi, /<script>/, /<!--.*--!?>/s],
  ],
])("knows %s", (_, test, matching, others) => {
  expect(which(matching, test)).toEqual(matching.map(String));
  expect(which(others, test)).toEqual([]);
});

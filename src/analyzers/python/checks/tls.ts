/** Broken TLS versions handed to any call: Ruff looks only at `ssl.wrap_socket`, and Bandit at pyOpenSSL's contexts and wrappers too. */
import { argumentsOf, type Argument } from "../calls.ts";
import type { PythonSource } from "../source.ts";
import type { Check, Hit } from "./check.ts";

const BROKEN = /(?:^|\.)(?:PROTOCOL_(?:SSLv2|SSLv3|TLSv1|TLSv1_1)|(?:SSLv2|SSLv23|SSLv3|TLSv1|TLSv1_1)_METHOD)$/;

function argumentHit({ keyword, tokens }: Argument, source: PythonSource): Hit[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const value = source.text.slice(start, end);
  if (!/^(?:ssl_version|method)$/.test(keyword ?? "") || !BROKEN.test(value)) return [];
  return [{ ruleId: "S502", start, end, message: `\`${value}\` allows a broken version of SSL or TLS` }];
}

export const tlsCheck: Check = {
  trigger: /PROTOCOL_(?:SSL|TLS)v|(?:SSL|TLS)v[\d_]+_METHOD/,
  find: (source) =>
    source
      .calls()
      .flatMap((call) => argumentsOf(source.text, source.tokens(), call))
      .flatMap((argument) => argumentHit(argument, source)),
};

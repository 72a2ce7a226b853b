/** Who is who: session cookies as JSON web tokens. */
import { createHash } from "node:crypto";
import { sign, verify } from "./tokens.ts";

const sessionSecret = "s3ss10n-5ecret-0f-sharel1ng";

/** A cookie's value for a person who has logged in. */
export function newSession(name: string): string {
  const sessionId = Math.random().toString(36).slice(2);
  return sign({ name, sessionId }, sessionSecret);
}

/** The person whom the request's cookies name, or `nobody`. */
export function currentUser(cookies: string): string {
  const token = /session=([^;]+)/.exec(cookies)?.[1];
  return String((token && verify(token, sessionSecret)?.["name"]) || "nobody");
}

/** The partner site that sends a token of its own; needs the package `jsonwebtoken`, which only partners have installed. */
export async function currentPartner(token: string | string[] | undefined): Promise<string | undefined> {
  if (typeof token !== "string") return undefined;
  const { default: jwt } = await import("jsonwebtoken");
  return jwt.decode(token)?.partner;
}

/** A validator for caches. */
export function etag(body: string): string {
  return `"${createHash("md5").update(body).digest("hex")}"`;
}

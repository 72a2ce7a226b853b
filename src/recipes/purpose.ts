/** What a digest or a random value is for, as the names around it tell. */

const SECURITY =
  /passw|passwd|pwd|secret|token|sign(?!al|if)|hmac|auth(?!or)|credential|session|csrf|nonce|salt|api_?key|digest_auth|otp(?![a-z]{3})/i;
const IDENTITY =
  /etag|cache|checksum|dedup|fingerprint|bucket|shard|content_?(?:hash|md5)|file_?hash|key_?for|uuid|cdn|gravatar|integrity|crc|\bgit/i;

/** A key for a cipher must keep its length, and what was encrypted with it its key. */
const CIPHER = /Cipher|\bAES\b|\bDES3?\b|Fernet|Blowfish|\bARC4\b/;

/** Whether a statement digests a password: no fast digest protects one, and those that are stored would match no more. */
export const digestsPassword = (statement: string): boolean => /passw|pwd/i.test(statement);

export const NO_PASSWORD_HASH =
  "a fast digest protects no password, whichever it is: scrypt, bcrypt or Argon2 do, and the stored ones must be made anew";

/** `unknown` where no name tells, or where they tell of both. */
export function purposeOfDigest(names: string): "security" | "identity" | "unknown" {
  if (CIPHER.test(names)) return "unknown";
  const [security, identity] = [SECURITY.test(names), IDENTITY.test(names)];
  if (security === identity) return "unknown";
  return security ? "security" : "identity";
}

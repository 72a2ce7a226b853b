/** The check digits that some credential formats carry. */
import { crc32 } from "node:zlib";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The six base-62 digits of a text's CRC-32 that end GitHub's and npm's tokens (GitHub blog, 2021-04-05). */
export function base62Checksum(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (; rest > 0; rest = Math.floor(rest / 62)) digits = BASE62.charAt(rest % 62) + digits;
  return digits.padStart(6, "0");
}

/** Whether the last six characters after the prefix `xxx_` are the checksum of the ones before them. */
export function hasBase62Checksum(token: string): boolean {
  const body = token.slice(token.indexOf("_") + 1);
  return base62Checksum(body.slice(0, -6)) === body.slice(-6);
}

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b_6a_57_b2, 0x26_50_8e_6d, 0x1e_a1_19_fa, 0x3d_42_33_dd, 0x2a_14_62_b3];

/** Whether a lower-case bech32 string's checksum is right (BIP 173). */
export function isBech32(text: string): boolean {
  const split = text.lastIndexOf("1");
  const prefix = Array.from(text.slice(0, split), (char) => char.charCodeAt(0));
  const data = Array.from(text.slice(split + 1), (char) => BECH32.indexOf(char));
  if (split < 1 || data.length < 6 || data.includes(-1)) return false;
  return polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) === 1;
}

function polymod(values: number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const next = ((sum & 0x1_ff_ff_ff) << 5) ^ value;
    return GENERATOR.reduce((word, generator, bit) => ((top >> bit) & 1 ? word ^ generator : word), next);
  }, 1);
}

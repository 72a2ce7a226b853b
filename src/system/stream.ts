/** Reading what comes to its end by itself: standard input. */

/** @returns its text as UTF-8; undefined where it is longer than `most` bytes, or breaks off */
export async function readStream(stream: NodeJS.ReadableStream, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > most) return undefined;
      chunks.push(bytes);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString("utf8");
}

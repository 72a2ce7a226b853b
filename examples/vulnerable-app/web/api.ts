/** The way to the API behind the front. */
import http from "node:http";
import https from "node:https";

export interface Note {
  id: number;
  title: string;
  text: string;
}

export interface Api {
  search(owner: string, words: string): Promise<Note[]>;
}

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

function getJson(url: URL): Promise<unknown> {
  const client = url.protocol === "https:" ? https : http;
  const options = url.protocol === "https:" ? { agent } : {};
  return new Promise((resolve, reject) => {
    const request = client.request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
    });
    request.on("error", reject);
    request.end();
  });
}

export function connect(base: string): Api {
  return {
    async search(owner, words) {
      const url = new URL("/notes", base);
      url.searchParams.set("owner", owner);
      url.searchParams.set("q", words);
      const { notes } = (await getJson(url)) as { notes: Note[] };
      return notes;
    },
  };
}

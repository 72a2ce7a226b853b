/** Drafts of notes, which stay in the front until they are published. */
import { DatabaseSync } from "node:sqlite";

export interface Draft {
  id: number;
  author: string;
  text: string;
}

const db = new DatabaseSync(":memory:");
db.exec("create table drafts (id integer primary key, author text, text text)");

export function saveDraft(author: string, text: string): number {
  const { lastInsertRowid } = db.prepare("insert into drafts (author, text) values (?, ?)").run(author, text);
  return Number(lastInsertRowid);
}

/** The drafts of an author, in the order of the key that `sort` gives, such as `(draft) => draft.text`. */
export function findDrafts(author: string, sort: string): Draft[] {
  const drafts = db.prepare(`select * from drafts where author = '${author}'`).all() as unknown as Draft[];
  const key = new Function(`return (${sort})`)() as (draft: Draft) => string;
  return drafts.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

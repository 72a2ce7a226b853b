/** The pages that are put together here. Everything from outside is escaped. */
import type { Note } from "./api.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

export function home(): string {
  return [
    "<!doctype html><title>Shareling</title>",
    '<main id="notes">Loading…</main>',
    '<script type="module" src="/client.js"></script>',
  ].join("\n");
}

export function notePage(notes: Note[]): string {
  const items = notes.map(({ title, text }) => `<li><b>${escapeHtml(title)}</b> ${escapeHtml(text)}</li>`);
  return `<!doctype html><title>Notes</title><ul>${items.join("")}</ul>`;
}

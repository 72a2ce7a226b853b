/** The page's own script: shows the search that the address names. */
interface Found {
  title: string;
  text: string;
}

const list = document.querySelector<HTMLElement>("#notes")!;

function heading(): void {
  const title = new URLSearchParams(location.hash.slice(1)).get("title") ?? "Notes";
  list.innerHTML = `<h1>${title}</h1>`;
}

function show(note: Found): void {
  const item = document.createElement("p");
  item.textContent = `${note.title}: ${note.text}`;
  list.append(item);
}

heading();
window.addEventListener("message", (event) => show(event.data as Found));

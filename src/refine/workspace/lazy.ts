/** One workspace for all who run something on patches, opened when the first of them needs it. */
import { openWorkspace, type Workspace, type WorkspaceSource } from "./workspace.ts";

export interface LazyWorkspace extends AsyncDisposable {
  /** The same one each time. */
  open(): Promise<Workspace>;
}

/** @param support as for `openWorkspace` */
export function lazyWorkspace(source: WorkspaceSource, support: Readonly<Record<string, string>>): LazyWorkspace {
  let opened: Promise<Workspace> | undefined;
  return {
    open: () => (opened ??= openWorkspace(source, support)),
    async [Symbol.asyncDispose]() {
      const workspace = await opened?.catch(() => undefined);
      workspace?.[Symbol.dispose]();
    },
  };
}

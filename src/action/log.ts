/** The job's log. What the runner would obey in untrusted text is made visible instead. */
import { escapeForRunner, workflowCommand, type CommandKind } from "../report/escape-runner.ts";

export interface Log {
  /** Text of any origin. */
  print(text: string): void;
  annotate(kind: CommandKind, message: string): void;
  /** What a reporter has made safe already. */
  commands(text: string): void;
}

export function openLog(stream: { write(text: string): unknown }): Log {
  const write = (text: string): void => void stream.write(text.endsWith("\n") || text === "" ? text : `${text}\n`);
  return {
    print: (text) => write(escapeForRunner(text)),
    annotate: (kind, message) => write(workflowCommand(kind, message)),
    commands: write,
  };
}

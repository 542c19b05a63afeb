/** What the administrator types after `npm run admin --`. One command, one file. */
export interface Command {
  /** The one or two words that call it, such as `office add`. */
  name: string;
  /** Its arguments, as they are shown in the help. */
  usage: string;
  /** One line for the help. */
  summary: string;
  /** @throws CommandRefused or StartRefused with a one-line reason */
  run(args: string[], say: (line: string) => void): Promise<void>;
}

/** The command cannot be carried out. The message is one line: why, and what to do. */
export class CommandRefused extends Error {}

/** One line of progress. */
export const say = line => process.stdout.write(`${line}\n`);

/** Ends with a one-line reason and what to do. */
export function refuse(reason) {
  process.stderr.write(`Tirek cannot start: ${reason}\n`);
  process.exit(1);
}

/** A Dockerfile as far as the tests ask. */
export interface Dockerfile {
  text: string;
  /** Images of its stages, in order. */
  bases: string[];
  /** What ENV sets in the last stage. */
  environment: Record<string, string>;
  /** The argument of an instruction's last use in the last stage. */
  last(instruction: string): string | undefined;
}

export function readDockerfile(text: string): Dockerfile {
  const lines = text.replace(/^#.*\n/gm, '').replace(/\\\n\s*/g, '').split('\n');
  const stage = lines.slice(lines.findLastIndex(line => line.startsWith('FROM ')));
  const of = (from: string[], instruction: string) =>
    from.filter(line => line.startsWith(`${instruction} `)).map(line => line.slice(instruction.length + 1));
  return {
    text,
    bases: of(lines, 'FROM').map(line => line.split(' ')[0]),
    environment: Object.fromEntries(of(stage, 'ENV').flatMap(line => line.split(/\s+/).map(pair => pair.split('=', 2)))),
    last: instruction => of(stage, instruction).at(-1),
  };
}

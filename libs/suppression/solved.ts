/** Exact fraction of whole numbers. */
class Fraction {
  constructor(readonly over: bigint, readonly under = 1n) {}
  static of(over: bigint, under: bigint): Fraction {
    const sign = under < 0n ? -1n : 1n;
    const common = divisor(over < 0n ? -over : over, under * sign) || 1n;
    return new Fraction((over * sign) / common, (under * sign) / common);
  }
  minus(other: Fraction): Fraction {
    return Fraction.of(this.over * other.under - other.over * this.under, this.under * other.under);
  }
  times(other: Fraction): Fraction {
    return Fraction.of(this.over * other.over, this.under * other.under);
  }
  by(other: Fraction): Fraction {
    return Fraction.of(this.over * other.under, this.under * other.over);
  }
}
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/**
 * An attacker: everything that follows from equations between whole numbers by adding and taking away, by Gauss and Jordan, exactly.
 * @param equations coefficients by unknown, and what they sum up to
 * @returns the unknowns of which the value follows
 */
export function solved(unknowns: readonly string[], equations: readonly { coefficients: ReadonlyMap<string, number>; sum: number }[]): Map<string, number> {
  const rows = equations.map(({ coefficients, sum }) => [...unknowns.map(name => new Fraction(BigInt(coefficients.get(name) ?? 0))), new Fraction(BigInt(sum))]);
  let top = 0;
  for (const column of unknowns.keys()) {
    const pivot = rows.findIndex((row, at) => at >= top && row[column].over !== 0n);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot], rows[top]];
    const lead = rows[top][column];
    rows[top] = rows[top].map(value => value.by(lead));
    for (const [at, row] of rows.entries()) {
      if (at === top || row[column].over === 0n) continue;
      const factor = row[column];
      rows[at] = row.map((value, index) => value.minus(factor.times(rows[top][index])));
    }
    top += 1;
  }
  const found = new Map<string, number>();
  for (const row of rows) {
    const alone = unknowns.filter((_, at) => row[at].over !== 0n);
    if (alone.length === 1) found.set(alone[0], Number(row.at(-1)!.over));
  }
  return found;
}

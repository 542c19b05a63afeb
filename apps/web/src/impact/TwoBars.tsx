const WIDTH = 100;

/** Both numbers as lengths, the year before paler; it says no more than the numbers beside it. */
export function TwoBars({ now, before }: { now: number | null | undefined; before: number | null | undefined }) {
  const most = Math.max(now ?? 0, before ?? 0);
  const length = (value: number | null | undefined) => (most ? ((value ?? 0) / most) * WIDTH : 0);
  return (
    <svg className="two-bars" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden focusable={false}>
      <rect width={length(now)} height={5} />
      <rect width={length(before)} y={7} height={3} className="paler" />
    </svg>
  );
}

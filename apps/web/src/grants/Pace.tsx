import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PaceProps {
  /** Whole percent of the amount. */
  used: number;
  /** Whole percent of the time; a mark on the bar. Left out, there is no mark. */
  elapsed?: number;
  /** Of what. */
  label: string;
}

/** How much of an amount is used up, against how much of its time has passed. What it shows stands in words beside it. */
export function Pace({ used, elapsed, label }: PaceProps) {
  const { t } = useTranslation();
  return (
    <div style={{ position: 'relative' }}>
      <Progress value={Math.min(used, 100)} size={10} color={used > 100 ? 'red' : undefined} aria-label={t('grants:pace.bar', { label, used })} />
      {elapsed !== undefined && elapsed > 0 && elapsed < 100 && (
        <div aria-hidden style={{ position: 'absolute', insetBlock: -3, insetInlineStart: `${elapsed}%`, width: 2, background: 'var(--mantine-color-text)' }} />
      )}
    </div>
  );
}

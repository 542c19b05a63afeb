import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPay } from '#libs/law/grants/grant-cost-purpose';
import { elapsedPercent } from '#libs/law/grants/pace';
import { fromMinor, sumOf, toMinor } from '#libs/law/money/minor-units';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import type { GrantAct } from './GrantDialog';
import { LineItem } from './LineItem';
import { Unassigned } from './Unassigned';

interface LinesProps {
  grant: Schema<'GrantDto'>;
  account?: Schema<'GrantAccountDto'>;
  /** For a director. */
  onAct?(act: GrantAct): void;
}

/** Into which lines the money is divided, and how far each is spent. */
export function Lines({ grant, account, onAct }: LinesProps) {
  const { t } = useTranslation();
  const elapsed = elapsedPercent(grant.startsOn, grant.endsOn, today());
  const standing = grant.lines.filter(one => !one.voidedAt);
  // what a line for pay has spent is told to a director alone
  const spentOn = (line: Schema<'BudgetLineDto'>) => (onAct || !line.purposes.some(isPay) ? account?.lines.filter(({ lineId }) => lineId === line.id) : undefined);
  const loose = account?.lines.filter(({ lineId }) => !lineId) ?? [];
  const shared = sumOf(standing.map(({ amount }) => amount));
  const rest = onAct && grant.amount && standing.length ? toMinor(grant.amount) - shared : 0n;
  return (
    <Section title={t('grants:line.title')} actions={onAct && <Button size="xs" onClick={() => onAct({ act: 'addLine' })}>{t('grants:line.add')}</Button>}>
      {!grant.lines.length && <EmptyState title={t('grants:line.none')} hint={onAct && t('grants:line.noneHint')} />}
      {standing.length > 0 && <Text size="sm" c="dimmed">{t('grants:pace.hint', { elapsed })}</Text>}
      <ul className="rows">
        {grant.lines.map(line => (
          <LineItem key={line.id} line={line} currency={grant.currency} elapsed={elapsed} spent={spentOn(line)} onAct={onAct} />
        ))}
        {loose.length > 0 && <Unassigned spent={loose} types={account!.unassigned} onAct={standing.length ? onAct : undefined} />}
      </ul>
      {rest > 0n && <Text size="sm" mt="xs">{t('grants:line.rest', { amount: fmtMoney(fromMinor(rest), grant.currency) })}</Text>}
    </Section>
  );
}

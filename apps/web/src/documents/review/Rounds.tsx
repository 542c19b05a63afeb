import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { LinkAnchor } from '../../ui/LinkAnchor';

interface RoundsProps {
  document: Schema<'DocumentDto'>;
  rounds: Schema<'ReviewRoundDto'>[];
}

/** Every submission and what was decided about it, the newest first. */
export function Rounds({ document, rounds }: RoundsProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const numberOf = (versionId: string) => document.versions.find(({ id }) => id === versionId)?.number;
  const newest = document.versions.at(-1)?.id;
  if (!rounds.length) return <EmptyState title={t('reviews:round.none')} />;
  return (
    <ul className="rows">
      {rounds.toReversed().map(round => (
        <li key={round.submissionId} className="round">
          <Group gap="xs">
            <Text fw={600}>{t('reviews:round.title', { number: numberOf(round.versionId) })}</Text>
            <Chip color={round.verdict === 'approved' ? 'pine' : round.verdict ? 'orange' : 'gray'}>{verdictOf(round)}</Chip>
            {round.versionId !== newest && (
              <LinkAnchor size="sm" to="/documents/$documentId/review" params={{ documentId: document.id }} search={{ tab: 'compare', against: round.versionId }}>{t('reviews:round.compare')}</LinkAnchor>
            )}
          </Group>
          <Text size="sm" c="dimmed">{t('reviews:round.submitted', { name: colleague(round.submittedBy), reviewer: colleague(round.reviewerId), moment: fmtMoment(round.submittedAt) })}</Text>
          {round.note && <Text size="sm" className="prewrap">{t('reviews:page.note', { text: round.note })}</Text>}
          {round.reviewedAt && <Text size="sm" c="dimmed" mt={4}>{t('reviews:round.reviewed', { name: colleague(round.reviewedBy), moment: fmtMoment(round.reviewedAt) })}</Text>}
          {round.reason && <Text size="sm" className="prewrap">{round.reason}</Text>}
          {round.errors.length > 0 && <Text size="sm">{`${t('reviews:verdict.errors')}: ${round.errors.map(code => t(`law:recurringError.${code}`)).join(', ')}`}</Text>}
        </li>
      ))}
    </ul>
  );

  function verdictOf({ verdict, recalledAt }: Schema<'ReviewRoundDto'>): string {
    if (verdict) return t(verdict === 'approved' ? 'law:documentMove.approve' : 'law:documentMove.request_changes');
    return recalledAt ? t('reviews:round.recalled', { moment: fmtMoment(recalledAt) }) : t('reviews:round.waiting');
  }
}

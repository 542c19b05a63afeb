import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { Chip } from '../../ui/Chip';

interface ReviewRoundProps {
  round: Schema<'ReviewRoundDto'>;
  number: number;
  /** The number of the version that was read. */
  version: number | undefined;
}

export function ReviewRound({ round, number, version }: ReviewRoundProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { verdict, recalledAt, reviewedBy, reviewedAt } = round;
  const given = [version && t('documents:history.version', { number: version }), colleague(round.submittedBy), fmtMoment(round.submittedAt)];
  const asked = t('documents:rounds.asked', { name: colleague(reviewedBy ?? round.reviewerId) });
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={600}>{t('documents:rounds.number', { number })}</Text>
        {verdict && <Chip color={verdict === 'approved' ? 'teal' : 'orange'}>{t(`law:documentMove.${verdict === 'approved' ? 'approve' : 'request_changes'}`)}</Chip>}
        {!verdict && <Chip>{recalledAt ? t('documents:rounds.recalled', { date: fmtMoment(recalledAt) }) : t('documents:rounds.waits')}</Chip>}
      </Group>
      <Text size="sm" c="dimmed">{given.filter(Boolean).join(' · ')}</Text>
      {round.note && <Text size="sm" className="prewrap">{round.note}</Text>}
      <Text size="sm" c="dimmed">{[asked, reviewedAt && fmtMoment(reviewedAt)].filter(Boolean).join(' · ')}</Text>
      {round.reason && <Text size="sm" className="prewrap">{round.reason}</Text>}
      {round.errors.length > 0 && (
        <Group gap={6} role="group" aria-label={t('documents:rounds.errors')}>{round.errors.map(error => <Chip key={error}>{t(`law:recurringError.${error}`)}</Chip>)}</Group>
      )}
    </Stack>
  );
}

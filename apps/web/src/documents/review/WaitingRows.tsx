import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtDay, fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { useSession } from '../../session/session';
import { ROW } from '../../shell/useShortcuts';
import { Chip } from '../../ui/Chip';
import { SpareChip } from './SpareChip';

export function WaitingRows({ waiting }: { waiting: Schema<'WaitingReviewDto'>[] }) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const colleague = useColleagueName();
  return (
    <ul className="rows">
      {waiting.map(one => (
        <li key={one.id}>
          <Link to="/documents/$documentId/review" params={{ documentId: one.documentId }} className="row-link" {...ROW}>
            <Text fw={600} lineClamp={2}>{one.title}</Text>
            <Text size="sm" c="dimmed">{[one.caseCode, t('reviews:inbox.submitted', { name: colleague(one.submittedBy), moment: fmtMoment(one.submittedAt) })].join(' · ')}</Text>
            <Group gap={6} mt={4}>
              <SpareChip days={one.daysToSpare} />
              {one.fileBy && <Chip>{t('reviews:inbox.fileBy', { date: fmtDay(one.fileBy) })}</Chip>}
              {one.seenBefore && <Chip>{t('reviews:inbox.seenBefore')}</Chip>}
              {one.reviewerId !== userId && <Chip color="pine">{t('reviews:inbox.standIn', { name: colleague(one.reviewerId) })}</Chip>}
            </Group>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useBodyName } from '../cases/bodies';
import { fmtTime } from '../dates/fmt';
import { ROW } from '../shell/useShortcuts';
import { Chip } from '../ui/Chip';
import type { CalendarEntry } from './calendar-query';

interface EntryLinkProps {
  entry: CalendarEntry;
  clashes: boolean;
  /** Only hour and code: where there is little room. */
  brief?: boolean;
}

/** A hearing in the calendar; it leads to its case. */
export function EntryLink({ entry, clashes, brief = false }: EntryLinkProps) {
  const { t } = useTranslation();
  const bodyName = useBodyName();
  const { caseId, caseCode, caseTitle, startsAt, zone, purpose, status, courtroom, bodyId } = entry;
  const off = status === 'cancelled' || status === 'postponed';
  const where = [bodyName(bodyId), courtroom].filter(Boolean).join(' · ');
  return (
    <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'hearings' }} className="calendar-entry" data-off={off} data-clash={clashes} {...ROW}>
      <Stack gap={0}>
        <Text size={brief ? 'xs' : 'sm'} fw={650} td={off ? 'line-through' : undefined}>{t('calendar:screen.entry', { time: fmtTime(startsAt, zone), code: caseCode })}</Text>
        {!brief && <Text size="sm" lineClamp={2}>{caseTitle}</Text>}
        {!brief && <Text size="xs" c="dimmed">{[t(`law:hearingPurpose.${purpose}`), where].filter(Boolean).join(' · ')}</Text>}
        {off && !brief && <Text size="xs">{t(`law:hearingStatus.${status}`)}</Text>}
        {clashes && <Chip>{t('calendar:screen.clash')}</Chip>}
      </Stack>
    </Link>
  );
}

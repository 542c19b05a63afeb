import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deadlineName } from '../deadlines/deadline-name';
import { ROW } from '../shell/useShortcuts';
import type { CalendarDeadline } from './calendar-query';

interface DeadlineEntryProps {
  deadline: CalendarDeadline;
  /** Only that it is one, and of which case: where there is little room. */
  brief?: boolean;
}

/** The last day for something, above the hearings of that day; it leads to the deadlines of its case. */
export function DeadlineEntry({ deadline, brief = false }: DeadlineEntryProps) {
  const { t } = useTranslation();
  const { caseId, caseCode, ruleName, outcome } = deadline;
  return (
    <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'deadlines' }} className="calendar-entry" data-off={outcome === 'met'} data-deadline {...ROW}>
      <Stack gap={0}>
        <Text size={brief ? 'xs' : 'sm'} fw={650} td={outcome === 'met' ? 'line-through' : undefined}>{t('calendar:screen.lastDay', { code: caseCode })}</Text>
        {!brief && ruleName && <Text size="sm" lineClamp={2}>{deadlineName({ ruleName })}</Text>}
        {!brief && outcome && <Text size="xs" c="dimmed">{t(`law:deadlineOutcome.${outcome}`)}</Text>}
      </Stack>
    </Link>
  );
}

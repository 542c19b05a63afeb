import { Flex, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useBodyName } from '../cases/bodies';
import { fmtMoment, fmtWeekday } from '../dates/fmt';
import { ROW } from '../shell/useShortcuts';

export function HearingList({ hearings }: { hearings: Schema<'HearingRowDto'>[] }) {
  const { t } = useTranslation();
  const bodyName = useBodyName();
  return (
    <ul className="rows">
      {hearings.map(hearing => (
        <li key={hearing.id}>
          <Link to="/cases/$caseId" params={{ caseId: hearing.caseId }} search={{ tab: 'hearings' }} className="row-link" {...ROW}>
            <Flex direction={{ base: 'column', sm: 'row' }} columnGap="md">
              <Stack gap={0} w={{ sm: 190 }} style={{ flex: 'none' }}>
                <Text fw={650}>{fmtMoment(hearing.startsAt, hearing.zone)}</Text>
                <Text size="sm" c="dimmed">{fmtWeekday(hearing.startsAt, hearing.zone)}</Text>
              </Stack>
              <Stack gap={0} miw={0}>
                <Text fw={550} truncate>{hearing.caseTitle}</Text>
                <Text size="sm" c="dimmed">
                  {[t(`law:hearingPurpose.${hearing.purpose}`), bodyName(hearing.bodyId), hearing.courtroom].filter(Boolean).join(' · ')}
                </Text>
              </Stack>
            </Flex>
          </Link>
        </li>
      ))}
    </ul>
  );
}

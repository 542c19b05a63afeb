import { Flex, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useBodyName } from '../cases/bodies';
import { fmtMoment, fmtWeekday } from '../dates/fmt';
import { useMay } from '../session/session';
import { ROW } from '../shell/useShortcuts';
import { LinkButton } from '../ui/LinkButton';

interface HearingListProps {
  hearings: Schema<'HearingRowDto'>[];
  /** They have passed and want their outcome. */
  waiting?: boolean;
}

export function HearingList({ hearings, waiting = false }: HearingListProps) {
  const { t } = useTranslation();
  const may = useMay();
  const bodyName = useBodyName();
  return (
    <ul className="rows">
      {hearings.map(hearing => (
        <li key={hearing.id}>
          <Flex direction={{ base: 'column', sm: 'row' }} align={{ base: 'stretch', sm: 'center' }}>
            <Link to="/cases/$caseId" params={{ caseId: hearing.caseId }} search={{ tab: 'hearings' }} className="row-link" style={{ flex: 1, minWidth: 0 }} {...ROW}>
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
            {waiting && may('hearing.write') && (
              <LinkButton to="/cases/$caseId" params={{ caseId: hearing.caseId }} search={{ tab: 'hearings', hearing: hearing.id }} size="xs" mx="xs" mb={{ base: 10, sm: 0 }}>
                {t('cases:outcome.write')}
              </LinkButton>
            )}
          </Flex>
        </li>
      ))}
    </ul>
  );
}

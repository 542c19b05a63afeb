import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { Icon } from '../../ui/Icon';
import { useHearingResult } from '../hearings/useHearingResult';

/** A hearing and what became of it, among the log entries. */
export function SettledHearingItem({ hearing }: { hearing: Schema<'HearingDto'> }) {
  const { t } = useTranslation();
  const result = useHearingResult();
  return (
    <>
      <Group gap={6}>
        <Icon name="clock" size={16} />
        <Text fw={600}>{t(`law:hearingPurpose.${hearing.purpose}`)}</Text>
        <Text size="sm" c="dimmed">{fmtMoment(hearing.startsAt, hearing.zone)}</Text>
      </Group>
      <Text>{result(hearing)}</Text>
      {hearing.note && <Text size="sm" className="prewrap">{hearing.note}</Text>}
    </>
  );
}

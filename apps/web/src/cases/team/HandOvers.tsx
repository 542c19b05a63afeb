import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { fmtDay } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';

/** By which hand-overs the team has changed, with the notes for those who go on. */
export function HandOvers({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { data: handOvers } = useQuery({
    queryKey: ['case', caseId, 'hand-overs'],
    queryFn: async () => (await data(api.GET('/api/cases/{id}/hand-overs', { params: { path: { id: caseId } } }))).items,
  });
  if (!handOvers?.length) return null;
  return (
    <Stack gap={4}>
      <Title order={2}>{t('staff:handOver.former')}</Title>
      <ul className="rows">
        {handOvers.map(one => (
          <li key={one.id} style={{ padding: '8px 0' }}>
            <Text size="sm">{t('staff:handOver.told', { from: colleague(one.userId), by: colleague(one.createdBy), date: fmtDay(one.startsOn) })}</Text>
            {one.note && <Text size="sm" className="prewrap">{one.note}</Text>}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonDetails } from '../people/PersonDetails';
import { ScreenFailed } from '../shell/ScreenFailed';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { DecideMerge } from './DecideMerge';
import { mergeQuery } from './merges';
import { MergeState } from './MergeState';

const route = getRouteApi('/merges/$mergeId');

/** The record of one merge: who, why, the former file as it was, and what moved. */
export function MergePage() {
  const { t } = useTranslation();
  const { mergeId } = route.useParams();
  const { data: merge, error } = useQuery(mergeQuery(mergeId));
  const title = merge ? t('merging:merges.into', { from: merge.fromCode, into: merge.intoCode }) : t('merging:merges.title');
  useTitle(title);
  if (error) return <ScreenFailed error={error} />;
  if (!merge) return null;
  return (
    <Stack maw={760} mx="auto">
      <Title order={1}>{title}</Title>
      <Section title={t('merging:merges.title')} actions={!merge.confirmedAt && <DecideMerge merge={merge} />}>
        <MergeState merge={merge} />
        <Text size="sm" c="dimmed">{t(merge.confirmedAt ? 'merging:merges.forGood' : 'merging:merges.mayBeWithdrawn')}</Text>
        {!merge.confirmedAt && <Text size="sm" c="dimmed">{t('merging:merges.planGoesOn', { code: merge.planGoesOn === 'from' ? merge.fromCode : merge.intoCode })}</Text>}
        {merge.note && <Text className="prewrap">{merge.note}</Text>}
        {merge.former && <LinkAnchor to="/clients/$clientId" params={{ clientId: merge.survivorId }}>{t('merging:merges.survivor')}</LinkAnchor>}
      </Section>
      {merge.former && <Section title={t('merging:merges.former')}><Text fw={550}>{merge.former.displayName}</Text><PersonDetails person={merge.former} /></Section>}
      {merge.moved.length > 0 && (
        <Section title={t('merging:merges.moved')}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t('merging:merges.table')}</Table.Th><Table.Th>{t('merging:merges.rows')}</Table.Th><Table.Th>{t('merging:merges.stayed')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {merge.moved.map(row => <Table.Tr key={row.table}><Table.Td>{row.table}</Table.Td><Table.Td>{row.moved}</Table.Td><Table.Td>{row.stayed}</Table.Td></Table.Tr>)}
            </Table.Tbody>
          </Table>
        </Section>
      )}
    </Stack>
  );
}

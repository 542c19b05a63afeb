import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtNumber } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { EmptyState } from '../ui/EmptyState';
import { tallyQuery } from './enquiry-query';
import { useOfficeName } from './useOfficeName';

/** How many came to each office, and what became of them: counts, no names. */
export function Tally({ query = {} }: { query?: { from?: string; to?: string; eventId?: string } }) {
  const { t } = useTranslation();
  const { data: tally } = useQuery(tallyQuery(query));
  if (!tally) return null;
  if (!tally.offices.length) return <EmptyState title={t('desk:tally.empty')} />;
  return <Stack gap="lg">{tally.offices.map(office => <OfficeTally key={office.officeId} office={office} />)}</Stack>;
}

function OfficeTally({ office }: { office: Schema<'OfficeTallyDto'> }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const colleague = useColleagueName();
  const rows = (title: string, counts: [string, number][]) => (
    <Table.Tbody>
      <Table.Tr><Table.Th colSpan={2} scope="colgroup">{title}</Table.Th></Table.Tr>
      {counts.map(([what, number]) => <Table.Tr key={what}><Table.Td>{what}</Table.Td><Table.Td ta="right">{fmtNumber(number)}</Table.Td></Table.Tr>)}
    </Table.Tbody>
  );
  return (
    <div>
      <Title order={3} fz="md">{name(office.officeId)}</Title>
      <Text size="sm">{t('desk:tally.sum', { enquiries: fmtNumber(office.enquiries), visitors: fmtNumber(office.visitors), minutes: fmtNumber(office.minutes) })}</Text>
      <Table verticalSpacing={4} aria-label={name(office.officeId)}>
        {rows(t('desk:tally.byOutcome'), office.byOutcome.map(({ outcome, number }) => [outcome ? t(`law:enquiryOutcome.${outcome}`) : t('desk:waits'), number]))}
        {rows(t('desk:tally.byTopic'), office.byTopic.map(({ topic, number }) => [t(`law:enquiryTopic.${topic}`), number]))}
        {rows(t('desk:tally.byRegistrar'), office.byRegistrar.map(({ registrarId, number }) => [colleague(registrarId), number]))}
      </Table>
    </div>
  );
}

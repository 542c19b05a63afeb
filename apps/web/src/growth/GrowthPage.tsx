import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useColleagueName } from '../session/colleagues';
import { ScreenFailed } from '../shell/ScreenFailed';
import { usePeriod } from '../staff/usePeriod';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { DocumentRounds } from './DocumentRounds';
import { ErrorTable } from './ErrorTable';
import { type GrowthPeriod, readGrowthPeriod } from './growth-period';
import { growthQuery } from './growth-query';
import { MonthTable } from './MonthTable';
import { Sheets } from './Sheets';
import { SignatureLines } from './SignatureLines';

const route = getRouteApi('/growth/$userId');

/** What somebody has learnt as an intern: for himself and for whoever supervises him, on the screen and on paper. */
export function GrowthPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { userId } = route.useParams();
  // once more: the router leaves what it could not validate in place
  const days = readGrowthPeriod(route.useSearch());
  const name = useColleagueName()(userId);
  const period = usePeriod();
  const { data: growth, error } = useQuery({ ...growthQuery(userId, days), placeholderData: keepPreviousData });
  useTitle(t('growth:title'));
  if (error && !growth) return <ScreenFailed error={error} />;
  if (!growth) return null;
  const show = (changes: GrowthPeriod) => navigate({ to: '/growth/$userId', params: { userId }, search: { ...days, ...changes }, replace: true });

  return (
    <Stack maw={1060} mx="auto">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={1}>{t('growth:title')}</Title>
          <Text fw={600}>{name}</Text>
          {growth.internships.map(one => <Text key={one.startsOn} size="sm" c="dimmed">{period(one)}</Text>)}
        </div>
        <Button variant="default" size="xs" className="not-printed" onClick={() => window.print()} style={{ flex: 'none' }}>{t('growth:print')}</Button>
      </Group>
      {/* paper says which days it is about, when not all */}
      <Group gap="sm" align="flex-end" className={days.from || days.to ? undefined : 'not-printed'}>
        <TextInput type="date" label={t('growth:from')} value={days.from ?? ''} onChange={({ currentTarget }) => show({ from: currentTarget.value || undefined })} />
        <TextInput type="date" label={t('growth:to')} value={days.to ?? ''} onChange={({ currentTarget }) => show({ to: currentTarget.value || undefined })} />
      </Group>
      {growth.months.length === 0 && <EmptyState title={t('growth:empty')} hint={t('growth:emptyHint')} />}
      {growth.months.length > 0 && <MonthTable months={growth.months} />}
      {growth.documents.length > 0 && <DocumentRounds growth={growth} />}
      <ErrorTable months={growth.months} />
      <Sheets userId={userId} growth={growth} />
      <SignatureLines />
    </Stack>
  );
}

import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { clashingHearings } from '#libs/law/clashing-hearings';
import { dayOf, fmtDay, fmtMonth, today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay, useSession } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { LinkButton } from '../ui/LinkButton';
import { useOnPhone } from '../ui/useOnPhone';
import { useTitle } from '../ui/useTitle';
import { CALENDAR_VIEWS, type CalendarFilters, type CalendarView, readCalendarFilters } from './calendar-filters';
import { daysOf, periodOf, stepDay } from './calendar-period';
import { calendarDeadlinesQuery, calendarQuery } from './calendar-query';
import { CalendarFilterFields } from './CalendarFilterFields';
import { DayList } from './DayList';
import { MonthGrid } from './MonthGrid';
import { WeekGrid } from './WeekGrid';

const FeedSettings = lazy(() => import('./FeedSettings').then(({ FeedSettings }) => ({ default: FeedSettings })));
const route = getRouteApi('/calendar');

/** Hearings and last days by month, week or list; what is shown stands in the address. */
export function CalendarScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const phone = useOnPhone();
  const { userId } = useSession();
  const [subscribing, subscribe] = useDisclosure();
  // once more: the router leaves what it could not validate in place
  const filters = readCalendarFilters(route.useSearch());
  const { view = 'week', day = today() } = filters;
  useTitle(t('calendar:screen.title'));

  const period = periodOf(view, day);
  const { data: entries, error } = useQuery(calendarQuery(period, filters, userId));
  const { data: deadlines = [], error: unread } = useQuery(calendarDeadlinesQuery(period, filters, userId));
  // a month without its last days would look as if there were none
  const failed = error ?? unread;
  if (failed) return <ScreenFailed error={failed} />;
  const show = (changes: Partial<CalendarFilters>) => navigate({ to: '/calendar', search: { ...filters, ...changes }, replace: true });
  const clashing = clashingHearings((entries ?? []).filter(entry => entry.status === 'scheduled'));
  const shown = { days: daysOf(period), on: (one: string) => (entries ?? []).filter(entry => dayOf(entry.startsAt, entry.zone) === one), due: (one: string) => deadlines.filter(({ dueOn }) => dueOn === one), clashing };

  return (
    <Stack maw={1240} mx="auto" gap="sm">
      <Group justify="space-between">
        <Title order={1}>{t('calendar:screen.title')}</Title>
        <Group gap="xs">
          {may('hearing.count') && <LinkButton to="/postponements" variant="default" size="xs">{t('calendar:screen.counts')}</LinkButton>}
          <Button variant="default" size="xs" onClick={subscribe.open}>{t('calendar:feed.title')}</Button>
        </Group>
      </Group>
      <Group justify="space-between" gap="xs">
        <SegmentedControl aria-label={t('calendar:screen.view')} value={view} onChange={next => show({ view: next as CalendarView })}
          data={CALENDAR_VIEWS.map(value => ({ value, label: t(`calendar:screen.${value}`) }))} />
        <Group gap={6}>
          <Button variant="default" size="sm" onClick={() => show({ day: stepDay(view, day, -1) })}>{t('calendar:screen.earlier')}</Button>
          <Button variant="default" size="sm" onClick={() => show({ day: undefined })}>{t('calendar:screen.today')}</Button>
          <Button variant="default" size="sm" onClick={() => show({ day: stepDay(view, day, 1) })}>{t('calendar:screen.later')}</Button>
        </Group>
      </Group>
      <CalendarFilterFields filters={filters} onChange={show} />
      <Text fw={650} aria-live="polite">{view === 'month' ? fmtMonth(day.slice(0, 7)) : `${fmtDay(period.from)} – ${fmtDay(period.to)}`}</Text>
      <Paper withBorder p={{ base: 'xs', sm: 'sm' }}>
        {entries && (phone || view === 'list' ? <DayList {...shown} /> : view === 'week' ? <WeekGrid {...shown} /> : <MonthGrid {...shown} month={day.slice(0, 7)} />)}
      </Paper>
      <FormDialog title={t('calendar:feed.title')} opened={subscribing} onClose={subscribe.close}><Suspense><FeedSettings onDone={subscribe.close} /></Suspense></FormDialog>
    </Stack>
  );
}

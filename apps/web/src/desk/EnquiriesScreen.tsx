import { Button, Group, Paper, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/FormDialog';
import type { EnquiryFilters } from '../routes/desk-routes';
import { useMay } from '../session/session';
import { LinkButton } from '../ui/LinkButton';
import { useTitle } from '../ui/useTitle';
import { EventSelect } from './EventSelect';
import { EnquiryList } from './EnquiryList';

const AssignForm = lazy(() => import('./AssignForm').then(({ AssignForm }) => ({ default: AssignForm })));
const route = getRouteApi('/enquiries');

/** Enquiries of the desk, or those that were given to me. */
export function EnquiriesScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const atDesk = may('enquiry.register');
  const filters = route.useSearch();
  const title = t(atDesk ? 'desk:list.title' : 'desk:list.mine');
  useTitle(title);
  const [chosen, choose] = useState<string[] | null>(null);
  const [giving, give] = useState(false);
  // so many go in one request
  const toggle = (id: string) => choose(before => (before!.includes(id) ? before!.filter(one => one !== id) : [...before!, id].slice(-100)));
  const show = (changes: EnquiryFilters) => navigate({ to: '/enquiries', search: { ...filters, ...changes }, replace: true });
  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{title}</Title>
        <Group gap="sm">
          {atDesk && <Button variant="default" onClick={() => choose(chosen ? null : [])}>{t(chosen ? 'desk:assign.stop' : 'desk:assign.several')}</Button>}
          {may('mass-event.read') && <LinkButton to="/mass-events" variant="default">{t('desk:massEvents')}</LinkButton>}
        </Group>
      </Group>
      <Group align="flex-end" gap="sm">
        <SegmentedControl aria-label={t('desk:list.state')} value={filters.state ?? 'all'} onChange={value => show({ state: value === 'all' ? undefined : (value as 'waiting' | 'settled') })}
          data={[{ value: 'all', label: t('desk:list.all') }, { value: 'waiting', label: t('desk:list.waiting') }, { value: 'settled', label: t('desk:list.settled') }]} />
        {atDesk && (
          <SegmentedControl aria-label={t('desk:list.whose')} value={filters.assignee ?? 'all'} onChange={value => show({ assignee: value === 'all' ? undefined : (value as 'me' | 'nobody') })}
            data={[{ value: 'all', label: t('desk:list.everybodys') }, { value: 'nobody', label: t('desk:list.nobodys') }, { value: 'me', label: t('desk:list.mine') }]} />
        )}
        <TextInput type="date" label={t('desk:field.day')} value={filters.day ?? ''} onChange={event => show({ day: event.currentTarget.value || undefined })} />
        <EventSelect value={filters.eventId ?? ''} onChange={event => show({ eventId: event.currentTarget.value || undefined })} />
      </Group>
      {chosen && (
        <Group justify="flex-end" gap="sm">
          <Text size="sm" c="dimmed" role="status">{t('desk:assign.chosen', { number: chosen.length })}</Text>
          <Button disabled={!chosen.length} onClick={() => give(true)}>{t('desk:assign.title')}</Button>
        </Group>
      )}
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        <EnquiryList choice={chosen ? { chosen, toggle } : undefined} filters={atDesk ? filters : { ...filters, assignee: 'me' }} empty={t('desk:list.empty')} hint={t(atDesk ? 'desk:list.emptyHint' : 'desk:list.mineHint')} />
      </Paper>
      <FormDialog title={t('desk:assign.title')} opened={giving} onClose={() => give(false)}>
        <Suspense><AssignForm enquiryIds={chosen ?? []} onSent={() => { give(false); choose(null); }} /></Suspense>
      </FormDialog>
    </Stack>
  );
}

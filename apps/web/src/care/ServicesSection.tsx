import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { servicesQuery } from './care-query';
import { openServices } from './open-services';
import { type ServiceAct, ServiceDialog } from './ServiceDialog';
import { ServiceItem } from './ServiceItem';

const ServiceForm = lazy(() => import('./ServiceForm').then(({ ServiceForm }) => ({ default: ServiceForm })));

/** What is under way for a client, and what was given to him. */
export function ServicesSection({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: open } = useQuery(servicesQuery(clientId, 'open'));
  const { data: ended } = useQuery(servicesQuery(clientId, 'ended'));
  const [all, showAll] = useState(false);
  const [planning, setPlanning] = useState(false);
  const [doing, setDoing] = useState<(ServiceAct & { service: Schema<'ServiceDto'> }) | null>(null);
  const add = may('service.write') && <Button size="xs" onClick={() => setPlanning(true)}>{t('care:service.plan')}</Button>;
  const { near, later } = openServices(open ?? [], today());
  const rows = (services?: Schema<'ServiceDto'>[]) => (
    <ul className="rows">
      {services?.map(one => <li key={one.id}><ServiceItem service={one} onAct={act => setDoing({ ...act, service: one })} /></li>)}
    </ul>
  );
  return (
    <>
      <Section title={t('care:service.open')} actions={add}>
        {open?.length === 0 && <EmptyState title={t('care:service.none')} hint={t('care:service.noneHint')} />}
        {rows(all ? [...near, ...later] : near)}
        {!!later.length && !all && <Button size="xs" variant="subtle" onClick={() => showAll(true)}>{t('care:service.later', { count: later.length })}</Button>}
      </Section>
      {!!ended?.length && <Section title={t('care:service.ended')}>{rows(ended)}</Section>}
      <FormDialog title={t('care:service.plan')} opened={planning} onClose={() => setPlanning(false)}><Suspense><ServiceForm clientId={clientId} onSent={() => setPlanning(false)} /></Suspense></FormDialog>
      <ServiceDialog doing={doing} onClose={() => setDoing(null)} />
    </>
  );
}

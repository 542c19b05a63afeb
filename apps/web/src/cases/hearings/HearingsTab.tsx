import { Button, Group, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { broughtQuery } from '../../care/care-query';
import { FormDialog } from '../../forms/FormDialog';
import { useMay, useSession } from '../../session/session';
import { EmptyState } from '../../ui/EmptyState';
import { useBodyName } from '../bodies';
import { onTheTeam } from '../team/on-the-team';
import { HearingForm } from './HearingForm';
import { HearingItem } from './HearingItem';
import { MoveForm } from './MoveForm';
import { OutcomeForm } from './OutcomeForm';
import { VoidHearingForm } from './VoidHearingForm';

const BringForm = lazy(() => import('../../care/BringForm').then(({ BringForm }) => ({ default: BringForm })));

interface HearingsTabProps {
  one: Schema<'CaseDto'>;
  /** The hearing whose outcome is being written; it stands in the address. */
  settling: string | null;
}

export function HearingsTab({ one, settling }: HearingsTabProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { userId, roles } = useSession();
  const navigate = useNavigate();
  const router = useRouter();
  const [booking, book] = useDisclosure();
  const [moving, move] = useState<string | null>(null);
  const [voiding, voidOne] = useState<string | null>(null);
  const [bringing, bring] = useState<string | null>(null);
  const { data: trips = [] } = useQuery({ ...broughtQuery(one.id), enabled: may('service.read') });
  const bodyName = useBodyName();
  const settle = (hearing?: string) => navigate({ to: '/cases/$caseId', params: { caseId: one.id }, search: { tab: 'hearings', hearing } });
  // the dialog closes as soon as the case knows of the outcome: whoever has gone on by then is not called back
  const settled = (hearing: string) => void ((router.latestLocation.search as { hearing?: string }).hearing === hearing && settle());
  const coming = one.hearings.filter(hearing => hearing.status === 'scheduled').reverse();
  const past = one.hearings.filter(hearing => hearing.status !== 'scheduled');
  const hearing = coming.find(item => item.id === settling);
  const voided = one.hearings.find(item => item.id === voiding && !item.voidedAt);
  const visited = coming.find(item => item.id === bringing);
  const court = bodyName(one.proceedings.find(({ id }) => id === visited?.proceedingId)?.bodyId ?? null) ?? '';
  const brought = (to: string) => trips.filter(({ hearingId }) => hearingId === to);
  const moved = coming.find(item => item.id === moving);
  const takesBack = may('hearing.void') && (roles.includes('supervisor') || one.team.some(member => member.userId === userId && member.role === 'lead' && onTheTeam(member)));
  const canBook = may('hearing.write') && one.open && one.proceedings.some(proceeding => !proceeding.closedOn);

  return (
    <Stack gap="md">
      {canBook && <Group justify="flex-end"><Button onClick={book.open}>{t('cases:hearing.book')}</Button></Group>}
      {!one.hearings.length && <EmptyState title={t('cases:hearing.empty')} hint={t(canBook ? 'cases:hearing.emptyHint' : 'cases:hearing.needsProceeding')} />}
      <ul className="rows">
        {coming.map(item => (
          <li key={item.id}>
            <HearingItem
              hearing={item}
              one={one}
              brought={brought(item.id)}
              onBring={may('service.write') ? () => bring(item.id) : undefined}
              onSettle={may('hearing.write') ? () => settle(item.id) : undefined}
              onMove={may('hearing.write') ? () => move(item.id) : undefined}
              onVoid={may('hearing.void') ? () => voidOne(item.id) : undefined}
            />
          </li>
        ))}
      </ul>
      {past.length > 0 && <Title order={2}>{t('cases:hearing.past')}</Title>}
      <ul className="rows">
        {past.map(item => <li key={item.id}><HearingItem hearing={item} one={one} brought={brought(item.id)} onVoid={takesBack && !item.voidedAt ? () => voidOne(item.id) : undefined} /></li>)}
      </ul>
      <FormDialog title={t('cases:hearing.book')} opened={booking} onClose={book.close}><HearingForm one={one} onSent={book.close} /></FormDialog>
      <FormDialog title={t('cases:outcome.write')} opened={!!hearing} onClose={() => settle()}>
        {hearing && <OutcomeForm one={one} hearing={hearing} onSent={() => settled(hearing.id)} />}
      </FormDialog>
      <FormDialog title={t('calendar:move.title')} opened={!!moved} onClose={() => move(null)}>
        {moved && <MoveForm caseId={one.id} hearing={moved} onSent={() => move(null)} />}
      </FormDialog>
      <FormDialog title={t('cases:hearing.voiding')} opened={!!voided} onClose={() => voidOne(null)}>
        {voided && <VoidHearingForm caseId={one.id} hearing={voided} onSent={() => voidOne(null)} />}
      </FormDialog>
      <FormDialog title={t('care:brought.plan')} opened={!!visited} onClose={() => bring(null)}>
        {visited && <Suspense><BringForm hearing={visited} clients={one.clients} place={court} onSent={() => bring(null)} /></Suspense>}
      </FormDialog>
    </Stack>
  );
}

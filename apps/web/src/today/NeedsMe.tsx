import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { TaskForm } from '../tasks/TaskForm';
import { withTexts } from '../texts/with-texts';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { Waiting } from '../ui/Waiting';
import { PendingItem } from './PendingItem';
import { todayQuery } from './today-query';

const SettleDialog = lazy(() => withTexts('deadlines', () => import('../deadlines/SettleDialog'))().then(({ SettleDialog }) => ({ default: SettleDialog })));

/** What needs me, the most dangerous first, each finished on the spot. */
export function NeedsMe() {
  const { t } = useTranslation();
  const may = useMay();
  const { data: items, isPending } = useQuery(todayQuery);
  const [caseId, moveOn] = useState<string | null>(null);
  const [settled, settle] = useState<{ caseId: string | null; id: string } | null>(null);
  const close = () => moveOn(null);
  return (
    <Section title={t('tasks:needsMe')} actions={may('consent.list') && <LinkAnchor size="sm" to="/consents">{t('tasks:consentsToRenew')}</LinkAnchor>}>
      {isPending && <Waiting rows={10} />}
      {items?.length === 0 && <Text c="dimmed">{t('tasks:nothing')}</Text>}
      <ul className="rows">
        {items?.map(one => <li key={`${one.kind} ${one.caseId ?? one.clientId} ${one.id}`}><PendingItem one={one} onNextStep={() => moveOn(one.caseId)} onSettle={() => settle(one)} /></li>)}
      </ul>
      <FormDialog title={t('tasks:nextStep.add')} opened={!!caseId} onClose={close}>{caseId && <TaskForm caseId={caseId} onSent={close} />}</FormDialog>
      <Suspense>{settled?.caseId && <SettleDialog caseId={settled.caseId} deadlineId={settled.id} onClose={() => settle(null)} />}</Suspense>
    </Section>
  );
}

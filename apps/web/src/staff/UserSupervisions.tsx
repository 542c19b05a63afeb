import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { HistoryItem } from './HistoryItem';
import { supervisionsQuery } from './staff-query';
import { SupervisionForm } from './SupervisionForm';

/** Who answers for his work, and for whose work he answers, latest first. */
export function UserSupervisions({ user }: { user: Schema<'AccountDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { data: supervisions } = useQuery(supervisionsQuery(user.id));
  const [adding, add] = useDisclosure();
  const end = (id: string) => (endsOn: string, version: number) =>
    data(api.PATCH('/api/supervisions/{id}', { params: { path: { id }, header: ifMatch(version) }, body: { endsOn } }));
  const told = ({ supervisorId, superviseeId }: Schema<'SupervisionDto'>) =>
    supervisorId === user.id ? t('staff:supervision.of', { name: colleague(superviseeId) }) : t('staff:supervision.by', { name: colleague(supervisorId) });
  return (
    <Section title={t('staff:supervision.title')} actions={<Button size="xs" onClick={add.open}>{t('staff:supervision.add')}</Button>}>
      {supervisions && !supervisions.length && <EmptyState title={t('staff:supervision.none')} hint={t('staff:supervision.noneHint')} />}
      <ul className="rows">
        {supervisions?.toReversed().map(one => <HistoryItem key={one.id} what={told(one)} name={told(one)} held={one} end={end(one.id)} />)}
      </ul>
      <FormDialog title={t('staff:supervision.add')} opened={adding} onClose={add.close}><SupervisionForm userId={user.id} onSent={add.close} /></FormDialog>
    </Section>
  );
}

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { HistoryItem } from './HistoryItem';
import { QualificationForm } from './QualificationForm';
import { qualificationsQuery } from './staff-query';

/** Licences by date, with their numbers. */
export function UserQualifications({ user }: { user: Schema<'AccountDto'> }) {
  const { t } = useTranslation();
  const { data: held } = useQuery(qualificationsQuery(user.id));
  const [adding, add] = useDisclosure();
  const end = (id: string) => (endsOn: string, version: number) =>
    data(api.PATCH('/api/qualifications/{id}', { params: { path: { id }, header: ifMatch(version) }, body: { endsOn } }));
  return (
    <Section title={t('staff:qualification.title')} actions={<Button size="xs" onClick={add.open}>{t('staff:qualification.add')}</Button>}>
      {held && !held.length && <EmptyState title={t('staff:qualification.none')} />}
      <ul className="rows">
        {held?.toReversed().map(one => {
          const what = t('staff:qualification.numbered', { kind: t(`law:qualification.${one.kind}`), number: one.licenceNumber });
          return <HistoryItem key={one.id} what={what} name={t(`law:qualification.${one.kind}`)} held={one} end={end(one.id)} />;
        })}
      </ul>
      <FormDialog title={t('staff:qualification.add')} opened={adding} onClose={add.close}><QualificationForm userId={user.id} onSent={add.close} /></FormDialog>
    </Section>
  );
}

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
import { PromotionForm } from './PromotionForm';
import { RoleGrantForm } from './RoleGrantForm';
import { grantsQuery } from './staff-query';

/** What he may do and could, latest first: each role from when to when, and who gave it. */
export function UserRoles({ user }: { user: Schema<'AccountDto'> }) {
  const { t } = useTranslation();
  const { data: grants } = useQuery(grantsQuery(user.id));
  const [granting, grant] = useDisclosure();
  const [promoting, promote] = useDisclosure();
  const end = (id: string) => (endsOn: string, version: number) =>
    data(api.PATCH('/api/role-grants/{id}', { params: { path: { id }, header: ifMatch(version) }, body: { endsOn } }));
  const actions = (
    <>
      {user.roles.includes('intern') && <Button size="xs" variant="default" onClick={promote.open}>{t('staff:promotion.title')}</Button>}
      <Button size="xs" onClick={grant.open}>{t('staff:roles.grant')}</Button>
    </>
  );
  return (
    <Section title={t('staff:roles.title')} actions={actions}>
      {grants && !grants.length && <EmptyState title={t('staff:roles.none')} hint={t('staff:roles.noneHint')} />}
      <ul className="rows">
        {grants?.toReversed().map(one => <HistoryItem key={one.id} what={t(`web:role.${one.role}`)} name={t(`web:role.${one.role}`)} held={one} end={end(one.id)} />)}
      </ul>
      <FormDialog title={t('staff:roles.grant')} opened={granting} onClose={grant.close}><RoleGrantForm userId={user.id} onSent={grant.close} /></FormDialog>
      <FormDialog title={t('staff:promotion.title')} opened={promoting} onClose={promote.close}><PromotionForm userId={user.id} onSent={promote.close} /></FormDialog>
    </Section>
  );
}

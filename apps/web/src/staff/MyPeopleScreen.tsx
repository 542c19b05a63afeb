import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { withTexts } from '../texts/with-texts';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { CasesWithoutLead } from './CasesWithoutLead';
import { superviseesQuery } from './my-people-query';
import { Supervisee } from './Supervisee';

const CasesWithoutNextStep = lazy(() => withTexts('tasks', () => import('../today/CasesWithoutNextStep'))().then(({ CasesWithoutNextStep }) => ({ default: CasesWithoutNextStep })));

/** For whose work a supervisor answers: their open cases, what comes next, and who is about to leave. */
export function MyPeopleScreen() {
  const { t } = useTranslation();
  const { data: supervisees } = useQuery(superviseesQuery);
  useTitle(t('web:screen.myPeople'));
  return (
    <Stack maw={960} mx="auto">
      <Title order={1}>{t('web:screen.myPeople')}</Title>
      <CasesWithoutLead />
      <Suspense><CasesWithoutNextStep /></Suspense>
      {supervisees && !supervisees.length && <EmptyState title={t('staff:myPeople.empty')} hint={t('staff:myPeople.emptyHint')} />}
      {supervisees?.map(one => <Supervisee key={one.userId} one={one} />)}
    </Stack>
  );
}

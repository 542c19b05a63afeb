import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alert } from '#libs/instruments/instrument';
import { FormDialog } from '../forms/FormDialog';
import { ScreenFailed } from '../shell/ScreenFailed';
import { NEW_HERE } from '../shell/useShortcuts';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { AlertNotice } from './AlertNotice';
import { AssessmentForm } from './AssessmentForm';
import { AssessmentSeries } from './AssessmentSeries';
import { assessmentsQuery } from './clinical-query';

/** Every instrument that the client has answered, with its curve. */
export function AssessmentsTab({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const [entering, enter] = useDisclosure();
  const [alerts, alert] = useState<Alert[]>([]);
  const { data: series, error } = useQuery(assessmentsQuery(clientId));
  if (error && !series) return <ScreenFailed error={error} />;
  const sent = (told: Alert[]) => {
    alert(told);
    enter.close();
  };
  return (
    <Stack>
      <Section title={t('clinical:tab.assessments')} actions={<Button size="xs" onClick={enter.open} {...NEW_HERE}>{t('clinical:assessment.enter')}</Button>}>
        <AlertNotice alerts={alerts} />
        {series && !series.length && <EmptyState title={t('clinical:assessment.empty')} hint={t('clinical:assessment.emptyHint')} />}
      </Section>
      {series?.map(one => <AssessmentSeries key={one.instrument} clientId={clientId} series={one} />)}
      <FormDialog title={t('clinical:assessment.enter')} opened={entering} onClose={enter.close}><AssessmentForm clientId={clientId} onSent={sent} /></FormDialog>
    </Stack>
  );
}

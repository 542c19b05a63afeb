import { Alert as Notice } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Alert } from '#libs/instruments/instrument';

/** What the assessor has to see and do now; read out to whoever does not see it. */
export function AlertNotice({ alerts }: { alerts: readonly Alert[] }) {
  const { t } = useTranslation();
  return alerts.map(alert => (
    <Notice key={alert} role="alert" color="red" variant="outline" title={t(`clinical:alert.${alert}.title`)} mb="sm">{t(`clinical:alert.${alert}.todo`)}</Notice>
  ));
}

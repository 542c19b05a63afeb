import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { withTexts } from '../../texts/with-texts';
import type { Source } from './exports-query';

const Exports = lazy(() => withTexts('files', () => import('./Exports'))().then(({ Exports: dialog }) => ({ default: dialog })));

/** Opens the files of a report. */
export function ExportButton({ source }: { source: Source }) {
  const { t } = useTranslation();
  const may = useMay();
  const [opened, open] = useState(false);
  if (!may('report.export')) return null;
  return (
    <>
      <Button variant="default" onClick={() => open(true)}>{t('reporting:export.open')}</Button>
      <FormDialog title={t('reporting:export.title')} opened={opened} onClose={() => open(false)}><Suspense><Exports source={source} /></Suspense></FormDialog>
    </>
  );
}

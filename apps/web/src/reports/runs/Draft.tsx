import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { ScreenFailed } from '../../shell/ScreenFailed';
import { currentLanguage } from '../../texts/i18n';
import { Waiting } from '../../ui/Waiting';
import { ExportButton } from '../exports/ExportButton';
import { FreezeForm } from '../frozen/FreezeForm';
import { ReportPageView } from '../page/ReportPageView';
import { draftPageQuery } from '../reports-query';

/** A draft as it would be handed in. */
export function Draft({ run }: { run: Schema<'ReportRunDto'> }) {
  const { t } = useTranslation();
  const { data: page, error } = useQuery(draftPageQuery(run.id, currentLanguage()));
  const may = useMay();
  const [freezing, freeze] = useState(false);
  if (error) return <ScreenFailed error={error} />;
  if (!page) return <Waiting rows={10} />;
  const actions = (
    <>
      <Button variant="default" onClick={() => window.print()}>{t('reporting:print')}</Button>
      <ExportButton source={{ runId: run.id }} />
      {may('report.freeze') && <Button onClick={() => freeze(true)}>{t('reporting:freeze.open')}</Button>}
    </>
  );
  return (
    <>
      <ReportPageView page={page} behind={run.period} actions={actions} />
      <FormDialog title={t('reporting:freeze.open')} opened={freezing} onClose={() => freeze(false)}><FreezeForm run={run} /></FormDialog>
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { saveFile } from '../ui/save-file';
import { toast, toastProblem } from '../ui/toast';
import type { RecordFilters } from './record-filters';

/** Fetches what the filters show as CSV and hands it to the browser as a file. */
export function useExport(filters: RecordFilters) {
  const { t } = useTranslation();
  const [exporting, setExporting] = useState(false);
  const start = async () => {
    setExporting(true);
    try {
      // text, so that the mark at its beginning, by which programs for tables know UTF-8, is set anew
      const text = await data(api.POST('/api/audit-exports', { body: filters, parseAs: 'text' }));
      saveFile(new Blob(['\ufeff', text], { type: 'text/csv' }), 'tirek-record.csv');
      toast(t('audit:export.done'));
    } catch (error) {
      toastProblem(error);
    } finally {
      setExporting(false);
    }
  };
  return { exporting, start };
}

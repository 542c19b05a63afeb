import { useState } from 'react';
import { api, data } from '../../api/client';
import { saveFile } from '../../ui/save-file';
import { toastProblem } from '../../ui/toast';

export const EXPORT_FORMATS = ['docx', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const PATHS = { docx: '/api/document-versions/{id}/docx', pdf: '/api/document-versions/{id}/pdf' } as const;

/** Fetches a version as a court paper and hands it to the browser as a file, one at a time. */
export function useVersionExport() {
  const [exporting, setExporting] = useState<string | null>(null);
  const start = async (versionId: string, format: ExportFormat) => {
    setExporting(versionId + format);
    try {
      const call = api.GET(PATHS[format], { params: { path: { id: versionId } }, parseAs: 'blob' });
      saveFile(await data(call), nameOf((await call).response) ?? `tirek.${format}`);
    } catch (problem) {
      toastProblem(problem);
    } finally {
      setExporting(null);
    }
  };
  return { start, busy: exporting !== null, isExporting: (versionId: string, format: ExportFormat) => exporting === versionId + format };
}

/** What the server calls the file (RFC 6266). */
function nameOf({ headers }: Response): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}

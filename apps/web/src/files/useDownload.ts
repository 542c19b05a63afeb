import { api, data } from '../api/client';
import { toastProblem } from '../ui/toast';
import type { CaseFile } from './files-query';

/**
 * Lets the browser fetch a file and store it as it comes: 2 GB never lie in the page. The file is asked about first, so
 * that whose session has ended signs in over the page.
 */
export function useDownload(): (file: CaseFile) => Promise<void> {
  return async ({ id }) => {
    try {
      await data(api.GET('/api/files/{id}', { params: { path: { id } } }));
      const link = document.createElement('a');
      link.href = `/api/files/${id}/content`;
      link.download = '';
      link.click();
    } catch (problem) {
      toastProblem(problem);
    }
  };
}

import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';

/** The files of a case, to choose one of them. */
export const caseFilesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['files', caseId],
    queryFn: async () => (await data(api.GET('/api/cases/{id}/files', { params: { path: { id: caseId } } }))).items,
  });

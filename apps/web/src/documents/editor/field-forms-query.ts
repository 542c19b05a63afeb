import { queryOptions } from '@tanstack/react-query';
import { data } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { pending } from '../pending-api';

/** One way to put into words what the case knows: in a grammatical case, of which the lawyer chooses. */
export interface FieldForm {
  grammaticalCase: string | null;
  text: string;
}

export interface FieldForms {
  field: string;
  forms: FieldForm[];
}

/** What belongs into the gaps of a document, from its case; nothing where the server offers none. */
export const fieldFormsQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-fields', documentId],
    queryFn: async (): Promise<FieldForms[]> => {
      try {
        return (await data(pending.GET<{ items: FieldForms[] }>('/api/documents/{id}/fields', { params: { path: { id: documentId } } }))).items;
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return [];
        throw problem;
      }
    },
  });

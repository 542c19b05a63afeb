import { useState } from 'react';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { toastProblem } from '../../ui/toast';
import { useDocumentActed } from '../documents-query';

type Settlement = Schema<'CommentSettlementDto'>;

/** Settles a comment as it was last seen, with what `decide` answers; null leaves it open. A refusal is said for some seconds. */
export function useSettle(documentId: string, comment: Schema<'ReviewCommentDto'>) {
  const acted = useDocumentActed();
  const [busy, setBusy] = useState(false);
  const settle = async (decide: () => Promise<Settlement | null>) => {
    setBusy(true);
    try {
      const body = await decide();
      if (body) await data(api.POST('/api/review-comments/{id}/settlement', { params: { path: { id: comment.id }, header: ifMatch(comment.version) }, body }));
    } catch (problem) {
      toastProblem(problem);
    }
    await acted(documentId);
    setBusy(false);
  };
  return { settle, busy };
}

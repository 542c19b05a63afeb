import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { toastProblem } from '../ui/toast';

/** Ends an emergency access before its time. */
export function EndEmergency({ id, caseId, onEnded }: { id: string; caseId: string; onEnded?(): void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => data(api.POST('/api/emergency-accesses/{id}/end', { params: { path: { id } } })),
    onSuccess: async () => {
      onEnded?.();
      await Promise.all(['emergencies', 'access', 'cases'].map(key => client.invalidateQueries({ queryKey: [key] })));
      // what was read of the case goes with it
      if (onEnded) client.removeQueries({ queryKey: ['case', caseId] });
    },
    onError: toastProblem,
  });
  return <Button size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate()}>{t('access:emergency.end')}</Button>;
}

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { newId } from '../../api/new-id';
import { toastProblem } from '../../ui/toast';
import { useReportsChanged } from '../reports-query';

/** Has the report counted as of now, and goes to where it is to be seen. */
export function RunButton({ reportId }: { reportId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useReportsChanged();
  const { mutate, isPending } = useMutation({
    mutationFn: (id: string) => data(api.POST('/api/reports/{id}/runs', { params: { path: { id: reportId } }, body: { id } })),
    onSuccess: async ({ id }) => {
      await navigate({ to: '/report-runs/$runId', params: { runId: id } });
      await changed();
    },
    onError: toastProblem,
  });
  return <Button loading={isPending} onClick={() => mutate(newId())}>{t('reporting:countNow')}</Button>;
}

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useCaseChanged } from './case-query';

/** Reopening keeps the closure on record, so it can be closed again as it was. */
export function ReopenButton({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const reopen = useMutation({
    mutationFn: () => data(api.DELETE('/api/cases/{id}/closure', { params: { path: { id: caseId } } })),
    onSuccess: changed,
  });
  return <Button variant="default" size="xs" loading={reopen.isPending} onClick={() => reopen.mutate()}>{t('cases:closure.reopen')}</Button>;
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { fmtDay } from '../dates/fmt';
import { toastProblem } from '../ui/toast';
import { HowComputed } from './HowComputed';

interface RecomputationProps {
  caseId: string;
  deadline: Schema<'DeadlineDto'>;
  trigger: Schema<'DeadlineTrigger'>;
  onDone(): void;
}

/** What rule and holidays of today would make of a deadline; it is taken over by a press, or left. */
export function Recomputation({ caseId, deadline, trigger, onDone }: RecomputationProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const path = { id: deadline.id };
  const { data: found } = useQuery({
    queryKey: ['deadlines', caseId, 'recomputation', deadline.id, deadline.version],
    queryFn: () => data(api.GET('/api/deadlines/{id}/recomputation', { params: { path } })),
    gcTime: 0,
  });
  const take = async () => {
    try {
      await data(api.POST('/api/deadlines/{id}/recomputation', { params: { path, header: ifMatch(deadline.version) } }));
      onDone();
    } catch (problem) {
      toastProblem(problem);
    }
    await changed();
  };
  if (!found) return null;
  if (!found.differs) return <Text>{t('deadlines:recompute.same')}</Text>;
  return (
    <Stack gap="sm">
      <Text td="line-through">{t('deadlines:recompute.before', { date: fmtDay(found.formerDueOn) })}</Text>
      <Text fw={700}>{t('deadlines:recompute.after', { date: fmtDay(found.computation.dueOn) })}</Text>
      <HowComputed computation={found.computation} trigger={trigger} />
      <Group justify="flex-end"><Button onClick={() => void take()}>{t('deadlines:recompute.take')}</Button></Group>
    </Stack>
  );
}

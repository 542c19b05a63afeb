import { Button, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { newId } from '../../api/new-id';
import { fmtMoment } from '../../dates/fmt';
import { useMay } from '../../session/session';
import { Section } from '../../ui/Section';
import { toastProblem } from '../../ui/toast';
import { isRunning, useReportsChanged } from '../reports-query';
import { restatementQuery } from './frozen-query';
import { RestatementTable } from './RestatementTable';

/** Whether a report that was handed in would have other numbers today: line by line, with the way to look again. */
export function Restatement({ frozenId }: { frozenId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useReportsChanged();
  const { data: now } = useQuery(restatementQuery(frozenId));
  const { mutate, isPending } = useMutation({
    mutationFn: (id: string) => data(api.POST('/api/frozen-reports/{id}/runs', { params: { path: { id: frozenId } }, body: { id } })),
    onSettled: changed,
    onError: toastProblem,
  });
  if (!now) return null;
  const { run, countedAt, items } = now;
  const running = run && isRunning(run);
  const again = may('report.write') && !running && <Button size="xs" variant="default" loading={isPending} onClick={() => mutate(newId())}>{t('reporting:restatement.count')}</Button>;

  return (
    <div className={items.length ? undefined : 'not-printed'}>
      <Section title={t('reporting:restatement.title')} actions={again}>
        <Stack gap="xs">
          {!run && <Text size="sm">{t('reporting:restatement.never')}</Text>}
          {running && <Text size="sm" role="status">{t('reporting:counting', { done: run.linesDone, of: run.lines })}</Text>}
          {running && <Progress value={(100 * run.linesDone) / run.lines} aria-label={t('reporting:progressName')} />}
          {run?.state === 'failed' && <Text size="sm" c="var(--mantine-color-error)">{t('reporting:stateHint.failed')}</Text>}
          {countedAt && <Text size="sm" role="status">{t(items.length ? 'reporting:restatement.differ' : 'reporting:restatement.same', { moment: fmtMoment(countedAt) })}</Text>}
          {countedAt && items.length > 0 && <RestatementTable items={items} />}
        </Stack>
      </Section>
    </div>
  );
}

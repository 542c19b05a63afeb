import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fmtMoment } from '../dates/fmt';
import { toastProblem } from '../ui/toast';
import { useCountYear } from './year-query';

interface CountAgainProps {
  year: number;
  /** Null when it never was. */
  countedAt: string | null;
}

/** As of when the numbers are, and the way to those of now. */
export function CountAgain({ year, countedAt }: CountAgainProps) {
  const { t } = useTranslation();
  const { mutate, isPending } = useMutation({ mutationFn: useCountYear(year), onError: toastProblem });
  return (
    <Group gap="xs">
      {countedAt && <Text size="sm" c="dimmed" role="status">{t('impact:countedAt', { moment: fmtMoment(countedAt) })}</Text>}
      <Button size="compact-sm" variant="default" className="not-printed" loading={isPending} onClick={() => mutate()}>{countedAt ? t('impact:countAgain') : t('impact:count', { year })}</Button>
    </Group>
  );
}

import { Checkbox, List, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { fmtMoment, fmtTime } from '../../dates/fmt';
import type { RecordForm } from '../../forms/useRecordForm';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { useColleagueName } from '../../session/colleagues';
import { isClashMeant, type PlannedTime, planOf } from './planned-time';

/** It comes after a long form has been sent: whoever waits for an answer must not look for it. */
const bringIntoView = (warning: HTMLElement | null) => warning?.scrollIntoView({ block: 'center' });

/** Who is at another hearing then. Whoever means it says so, and sends again. */
export function ClashWarning<V extends PlannedTime>({ record }: { record: RecordForm<V> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { problem, form } = record;
  const values: PlannedTime = form.values;
  const clashes = problem instanceof ApiProblem ? problem.clashes : [];
  if (!clashes.length) return null;
  const mean = (meant: boolean) => form.setFieldValue('clashMeantFor', (meant ? planOf(values) : '') as never);
  return (
    <Paper ref={bringIntoView} withBorder p="sm" role="group" aria-label={t('calendar:clash.title')}>
      <Text fw={600} size="sm">{t('calendar:clash.title')}</Text>
      <List size="sm" mb="xs">
        {clashes.map(({ userId, startsAt, endsAt }) => (
          <List.Item key={userId + startsAt}>
            {t('calendar:clash.who', { name: colleague(userId), from: fmtMoment(startsAt), to: fmtTime(endsAt, OFFICE_ZONE) })}
          </List.Item>
        ))}
      </List>
      <Checkbox label={t('calendar:clash.meant')} checked={isClashMeant(values)} onChange={({ currentTarget }) => mean(currentTarget.checked)} />
    </Paper>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { newId } from '../api/new-id';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { fmtDay } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';
import { currentLanguage } from '../texts/i18n';
import { Chip } from '../ui/Chip';
import { HowComputed } from './HowComputed';
import { RuleSource } from './RuleSource';

interface ProposedTermProps {
  caseId: string;
  term: Schema<'OfferedTermDto'> & { trigger: Schema<'DeadlineTrigger'> };
  proceedingId: string;
  day: string;
  /** It is among the deadlines of the case already. */
  taken: boolean;
}

/** A term as it would run, and one press that makes a deadline of it. */
export function ProposedTerm({ caseId, term: { rule, computation, trigger }, proceedingId, day, taken }: ProposedTermProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  // the same however often it is sent
  const [id] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const name = rule.name[currentLanguage()];

  const take = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await data(api.POST('/api/cases/{id}/triggers', { params: { path: { id: caseId } }, body: { id, trigger, day, ruleIds: [rule.id], ...(proceedingId && { proceedingId }) } }));
      await changed();
    } catch (error) {
      setProblem(error as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack gap={4} py="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={0} flex={1} miw={200}>
          <Text fw={600}>{name}</Text>
          <Text size="sm">{t('deadlines:lastDay', { date: fmtDay(computation.dueOn) })}</Text>
        </Stack>
        {taken ? <Chip color="pine">{t('deadlines:decision.taken')}</Chip> : <Button size="xs" loading={busy} onClick={() => void take()} aria-label={t('deadlines:decision.takeNamed', { name })}>{t('deadlines:decision.take')}</Button>}
      </Group>
      <HowComputed computation={computation} trigger={trigger} />
      <RuleSource rule={rule} />
      {problem && <FormProblem problem={problem} values={{}} />}
    </Stack>
  );
}

import { Button, Stack, Text } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionTriggers } from '#libs/law/deadlines/decision-triggers';
import { caseQuery } from '../cases/case-query';
import { DayField } from '../dates/DayField';
import { deadlinesQuery, offeredTermsQuery } from './deadlines-query';
import { likelyProceeding, ProceedingSelect } from './ProceedingSelect';
import { ProposedTerm } from './ProposedTerm';

interface TermsOfDecisionProps {
  caseId: string;
  /** When the decision came, as far as it is known. */
  receivedOn: string | null;
}

/** The deadlines that may run from a decision that has come, each with what it would be; none begins before somebody takes it. */
export function TermsOfDecision({ caseId, receivedOn }: TermsOfDecisionProps) {
  const { t } = useTranslation();
  const { data: one } = useQuery(caseQuery(caseId));
  const { data: deadlines = [] } = useQuery(deadlinesQuery(caseId));
  const [day, setDay] = useState(receivedOn ?? '');
  const [chosen, choose] = useState<string | null>(null);
  const [all, showAll] = useState(false);
  const proceedingId = chosen ?? (one ? likelyProceeding(one) : '');
  const stage = one?.proceedings.find(({ id }) => id === proceedingId)?.stage ?? null;
  const triggers = one ? decisionTriggers(stage) : [];
  const answers = useQueries({ queries: triggers.map(trigger => offeredTermsQuery(caseId, { trigger, day, proceedingId })) });
  if (!one) return null;
  const terms = triggers.flatMap((trigger, place) => (answers[place].data ?? []).map(term => ({ ...term, trigger })));
  const fitting = terms.filter(({ fits }) => fits);
  const shown = all || !fitting.length ? terms : fitting;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('deadlines:decision.hint')}</Text>
      <ProceedingSelect one={one} value={proceedingId} onChange={({ currentTarget }) => choose(currentTarget.value)} />
      <DayField label={t('deadlines:event.on')} value={day} onChange={setDay} required />
      {answers.length > 0 && answers.every(({ data }) => data) && !terms.length && <Text size="sm" c="dimmed">{t('deadlines:starts.none')}</Text>}
      <ul className="rows">
        {shown.map(term => (
          <li key={[term.trigger, term.rule.id, proceedingId, day].join(' ')}>
            <ProposedTerm caseId={caseId} term={term} proceedingId={proceedingId} taken={deadlines.some(({ ruleId, triggerOn, outcome, proceedingId: of }) => ruleId === term.rule.id && triggerOn === day && (of ?? '') === proceedingId && outcome !== 'withdrawn')} day={day} />
          </li>
        ))}
      </ul>
      {shown.length < terms.length && <Button variant="subtle" size="xs" onClick={() => showAll(true)}>{t('deadlines:decision.others', { count: terms.length - shown.length })}</Button>}
    </Stack>
  );
}

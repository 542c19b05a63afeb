import { Checkbox, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtDay } from '../dates/fmt';
import { currentLanguage } from '../texts/i18n';
import { type CaseEvent, offeredTermsQuery } from './deadlines-query';

interface OfferedTermsProps {
  caseId: string;
  event: CaseEvent;
  /** Rules that were chosen; null while those that fit are. */
  value: string[] | null;
  error?: ReactNode;
  onChange(ruleIds: string[]): void;
}

/** The terms that an event can start, each with its last day. */
export function OfferedTerms({ caseId, event, value, error, onChange }: OfferedTermsProps) {
  const { t } = useTranslation();
  const { data: offered } = useQuery(offeredTermsQuery(caseId, event));
  if (!event.trigger || !offered) return null;
  if (!offered.length) return <Text size="sm" c="dimmed">{t('deadlines:starts.none')}</Text>;
  return (
    <Checkbox.Group label={t('deadlines:starts.terms')} value={chosenTerms(value, offered)} onChange={onChange} error={error}>
      <Stack gap="xs" mt={6}>
        {offered.map(({ rule, computation }) => (
          <Checkbox key={rule.id} value={rule.id} label={`${rule.name[currentLanguage()]} (${t(`law:deadlineJurisdiction.${rule.jurisdiction}`)})`}
            description={[t('deadlines:lastDay', { date: fmtDay(computation.dueOn) }), !rule.verifiedAt && t('deadlines:unverified')].filter(Boolean).join(' · ')} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Those that were chosen, or, before anybody has, those that fit. */
export const chosenTerms = (value: string[] | null, offered: readonly { rule: { id: string }; fits: boolean }[]): string[] =>
  value ?? offered.filter(({ fits }) => fits).map(({ rule }) => rule.id);

import { Alert, Button, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { newId } from '../api/new-id';
import { ApiProblem } from '../api/problem';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { officesQuery } from '../staff/staff-query';
import { currentLanguage } from '../texts/i18n';

export interface ConflictCheckProps {
  name: { family: string; given: string; patronymic?: string };
  /** His own visit, so that he is not met with himself. */
  enquiryId?: string;
  onChecked?(checkId: string): void;
}

/** Before somebody is taken on: is he known already, as whom, and whom to ask. Pressed, not done by itself, for each check is on record. */
export function ConflictCheck({ name: { family, given, patronymic }, enquiryId, onChecked }: ConflictCheckProps) {
  const { t } = useTranslation();
  const may = useMay();
  const nameOf = useColleagueName();
  const { data: offices = [] } = useQuery(officesQuery);
  const typed = [family, given, patronymic].join(' ').trim();
  const check = useMutation({
    mutationFn: async () => {
      const body = { id: newId(), family: family.trim(), given: given.trim(), ...(patronymic?.trim() && { patronymic: patronymic.trim() }), ...(enquiryId && { enquiryId }) };
      return { of: typed, ...(await data(api.POST('/api/conflict-checks', { body }))) };
    },
    onSuccess: ({ id }) => onChecked?.(id),
  });
  if (!may('conflict.check')) return null;
  const { data: answer, error } = check;
  const refusal = error instanceof ApiProblem ? (error.errors[0]?.detail ?? error.detail) : error && t('web:error.unreachable');
  if (answer?.of !== typed) {
    return (
      <>
        <Button variant="default" h="auto" mih={36} py={6} styles={{ label: { whiteSpace: 'normal' } }} onClick={() => check.mutate()} loading={check.isPending} disabled={!family.trim() || !given.trim()}>{t('merging:check.action')}</Button>
        {refusal && <Text role="alert" size="sm">{refusal}</Text>}
      </>
    );
  }
  const officeOf = (id: string) => offices.find(one => one.id === id)?.name[currentLanguage()] ?? '';
  return (
    <Alert role="status" color={answer.findings.length ? 'orange' : undefined} variant="light">
      <Text fw={600}>{t(answer.findings.length ? 'merging:check.found' : 'merging:check.nothing')}</Text>
      {answer.findings.map(({ kind, officeId, ask, weaker }) => (
        <Text key={kind + officeId} size="sm">{t('merging:check.line', { office: officeOf(officeId), kind: t(`law:conflictKind.${kind}`), who: ask.map(nameOf).join(', ') })}{weaker && ` (${t('merging:check.weaker')})`}</Text>
      ))}
      <Text size="sm" c="dimmed">{t('merging:check.recorded')}</Text>
    </Alert>
  );
}

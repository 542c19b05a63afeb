import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { Section } from '../ui/Section';
import { useTwoPresses } from '../ui/useTwoPresses';

const keyOf = (enquiryId: string) => ['desk-consents', enquiryId];

/** A client who stands at the desk takes back what he agreed to. Nothing for whoever has not agreed to anything, or is no client. */
export function DeskConsents({ enquiryId }: { enquiryId: string }) {
  const { t } = useTranslation();
  const { data: consents } = useQuery({
    queryKey: keyOf(enquiryId),
    queryFn: () => data(api.GET('/api/enquiries/{id}/consents', { params: { path: { id: enquiryId } } })),
  });
  if (!consents?.items.length) return null;
  return (
    <Section title={t('desk:consents.title')}>
      <Text size="sm" c="dimmed">{t('desk:consents.hint')}</Text>
      <ul className="rows">{consents.items.map(one => <li key={one.purpose}><DeskConsent enquiryId={enquiryId} one={one} /></li>)}</ul>
    </Section>
  );
}

function DeskConsent({ enquiryId, one: { purpose, givenOn } }: { enquiryId: string; one: Schema<'DeskConsentDto'> }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => data(api.POST('/api/enquiries/{id}/consent-withdrawals', { params: { path: { id: enquiryId } }, body: { purpose } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(enquiryId) }),
  });
  const { armed, press } = useTwoPresses(() => withdraw.mutate());
  const { error } = withdraw;
  const refusal = error instanceof ApiProblem ? (error.errors[0]?.detail ?? error.detail) : error && t('web:error.unreachable');
  const name = t(`law:consentPurpose.${purpose}`);
  const word = t(armed ? 'desk:consents.confirm' : 'desk:consents.withdraw');
  return (
    <Group justify="space-between" wrap="nowrap" py="xs" gap="sm">
      <div>
        <Text fw={550}>{name}</Text>
        <Text size="sm" c="dimmed">{t('desk:consents.since', { date: fmtPartialDate(t, givenOn) })}</Text>
        {refusal && <Text role="alert" size="sm">{refusal}</Text>}
      </div>
      <Button size="xs" style={{ flex: 'none' }} color={armed ? 'red.9' : undefined} variant={armed ? 'filled' : 'default'} loading={withdraw.isPending} onClick={press} aria-label={`${word}: ${name}`}>{word}</Button>
    </Group>
  );
}

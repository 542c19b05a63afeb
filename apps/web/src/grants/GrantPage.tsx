import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtDay } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { Closings } from './Closings';
import { GrantDialog, type GrantAct } from './GrantDialog';
import { accountQuery, grantQuery } from './grants-query';
import { Lines } from './Lines';
import { MonthTable } from './MonthTable';
import { OtherCosts } from './OtherCosts';
import { ServicesSpent } from './ServicesSpent';
import { useWarnings } from './useWarnings';

const route = getRouteApi('/grants/$grantId');

/** One grant: its lines, what of them is spent on whom, what it paid besides, and what was handed in. */
export function GrantPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { grantId } = route.useParams();
  const { data: grant, error } = useQuery(grantQuery(grantId));
  const { data: account } = useQuery({ ...accountQuery(grantId), enabled: may('grant.account') });
  const [doing, act] = useState<GrantAct | null>(null);
  const warnings = useWarnings(grant, account);
  useTitle(t('grants:one'));
  if (error && !grant) return <ScreenFailed error={error} />;
  if (!grant) return null;
  const directs = may('grant.write');

  return (
    <Stack maw={960} mx="auto" gap="md">
      <Paper withBorder p="md" component="header">
        <Group justify="space-between" align="flex-start">
          <Title order={1}>{grant.name}</Title>
          {directs && <Button variant="default" onClick={() => act({ act: 'change' })}>{t('web:form.change')}</Button>}
        </Group>
        <Text>{[grant.donor, grant.agreementNumber && t('grants:agreement', { number: grant.agreementNumber })].filter(Boolean).join(' · ')}</Text>
        <Text size="sm" c="dimmed">{[t('grants:from', { from: fmtDay(grant.startsOn), to: fmtDay(grant.endsOn) }), grant.amount && fmtMoney(grant.amount, grant.currency)].filter(Boolean).join(' · ')}</Text>
        <Text size="sm">{grant.serviceTypes.map(type => t(`law:serviceType.${type}`)).join(', ')}</Text>
        <Group mt="xs"><LinkAnchor to="/grants" size="sm">{t('grants:all')}</LinkAnchor></Group>
      </Paper>
      {warnings.length > 0 && (
        <Alert color="orange" variant="light" title={t('grants:warn.title')} styles={{ label: { color: 'var(--mantine-color-text)' } }}>
          <ul className="plain-list">{warnings.map(text => <li key={text}>{text}</li>)}</ul>
        </Alert>
      )}
      <Lines grant={grant} account={account} onAct={directs ? act : undefined} />
      {may('grant.account') && (account ? <ServicesSpent account={account} /> : <Section title={t('grants:services.title')}><Waiting rows={3} /></Section>)}
      {directs && account && <MonthTable account={account} currency={grant.currency} />}
      <Closings grant={grant} onAct={directs ? act : undefined} />
      {directs && <OtherCosts grant={grant} onAct={act} />}
      <GrantDialog grant={grant} doing={doing} onClose={() => act(null)} />
    </Stack>
  );
}

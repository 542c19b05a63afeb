import { Paper, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ROW } from '../shell/useShortcuts';
import { currentLanguage } from '../texts/i18n';
import { LinkButton } from '../ui/LinkButton';
import { useTitle } from '../ui/useTitle';
import { officesQuery } from './staff-query';

export function OfficesScreen() {
  const { t } = useTranslation();
  const { data: offices = [] } = useQuery(officesQuery);
  useTitle(t('web:screen.offices'));
  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.offices')}</Title>
        <LinkButton to="/offices/new">{t('staff:offices.new')}</LinkButton>
      </Group>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        <ul className="rows">
          {offices.map(office => (
            <li key={office.id}>
              <Link to="/offices/$officeId" params={{ officeId: office.id }} className="row-link" {...ROW}>
                <Text fw={550}>{office.name[currentLanguage()]}</Text>
                <Text size="sm" c="dimmed">{[office.code, t(`law:region.${office.region}`)].join(' · ')}</Text>
              </Link>
            </li>
          ))}
        </ul>
      </Paper>
    </Stack>
  );
}

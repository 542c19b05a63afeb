import { Stack, Title } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { DigestSection } from '../digest/DigestSection';
import { useMay } from '../session/session';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { FactorSections } from './FactorSections';
import { OwnSessions } from './OwnSessions';
import { PasswordChange } from './PasswordChange';

/** One's own password, factors and sessions, and where one is written to. */
export function SecurityScreen() {
  const { t } = useTranslation();
  const worksInCases = useMay()('task.read');
  useTitle(t('identity:security.title'));
  return (
    <Stack gap="md" maw={720}>
      <Title order={1}>{t('identity:security.title')}</Title>
      <Section title={t('identity:password.title')}><PasswordChange /></Section>
      <Suspense>
        <FactorSections />
        <OwnSessions />
        {worksInCases && <DigestSection />}
      </Suspense>
    </Stack>
  );
}

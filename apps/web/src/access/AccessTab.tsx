import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useSession } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { Section } from '../ui/Section';
import { accessQuery } from './access-query';
import { EmergencyRows } from './EmergencyRows';
import { RestrictedSwitch } from './RestrictedSwitch';
import { Sights } from './Sights';
import { Walls } from './Walls';

/** Who sees the case and why, who must not, and who opened it in an emergency. */
export function AccessTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const { data: access, error } = useQuery(accessQuery(one.id));
  if (error && !access) return <ScreenFailed error={error} />;
  if (!access) return null;
  const led = access.seenBy.some(sight => sight.userId === userId && sight.role === 'lead');
  return (
    <Stack>
      <Section title={t('access:seenBy.title')}><Sights seenBy={access.seenBy} /></Section>
      <RestrictedSwitch one={one} />
      <Walls caseId={one.id} access={access} />
      <Section title={t('web:screen.emergencies')}><EmergencyRows emergencies={access.emergencies} ofCase={{ led }} /></Section>
    </Stack>
  );
}

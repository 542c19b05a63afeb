import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { duplicatesQuery } from './merges';

/** Clients who may be one person, those most alike first. */
export function DuplicatesScreen() {
  const { t } = useTranslation();
  useTitle(t('merging:duplicates.title'));
  const { data: pairs, error } = useQuery(duplicatesQuery);
  if (error && !pairs) return <ScreenFailed error={error} />;
  return (
    <Stack maw={860} mx="auto">
      <Title order={1}>{t('merging:duplicates.title')}</Title>
      <Text size="sm" c="dimmed">{t('merging:duplicates.hint')} <LinkAnchor to="/merges">{t('merging:merges.title')}</LinkAnchor></Text>
      {pairs?.length === 0 && <EmptyState title={t('merging:duplicates.none')} hint={t('merging:duplicates.noneHint')} />}
      {pairs?.map(({ one, other, fit, sameYear, sameRegion }) => (
        <Section key={one.id + other.id} title={`${one.displayName} · ${other.displayName}`}
          actions={<LinkButton size="xs" to="/duplicates/$oneId/$otherId" params={{ oneId: one.id, otherId: other.id }}>{t('merging:duplicates.compare')}</LinkButton>}>
          <Text size="sm">{[one, other].map(({ code, birthYear }) => [code, birthYear].filter(Boolean).join(', ')).join(' · ')}</Text>
          <Text size="sm" c="dimmed">
            {[t('merging:duplicates.fit', { fit }), sameYear && t('merging:duplicates.sameYear'), sameRegion && t('merging:duplicates.sameRegion')].filter(Boolean).join(' · ')}
          </Text>
        </Section>
      ))}
    </Stack>
  );
}

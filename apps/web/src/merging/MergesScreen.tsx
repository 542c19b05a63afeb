import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { DecideMerge } from './DecideMerge';
import { mergesQuery } from './merges';
import { MergeState } from './MergeState';

/** Merges that wait for a second person, and those that were done. Codes only: a director confirms without seeing the files. */
export function MergesScreen() {
  const { t } = useTranslation();
  useTitle(t('merging:merges.title'));
  const { data: merges, error } = useQuery(mergesQuery);
  if (error && !merges) return <ScreenFailed error={error} />;
  return (
    <Stack maw={760} mx="auto">
      <Title order={1}>{t('merging:merges.title')}</Title>
      {merges?.length === 0 && <EmptyState title={t('merging:merges.none')} hint={t('merging:merges.noneHint')} />}
      {merges?.map(merge => (
        <Section key={merge.id} title={t('merging:merges.into', { from: merge.fromCode, into: merge.intoCode })} actions={!merge.confirmedAt && <DecideMerge merge={merge} />}>
          <MergeState merge={merge} />
          <LinkAnchor to="/merges/$mergeId" params={{ mergeId: merge.id }} size="sm">{t('merging:merges.open')}</LinkAnchor>
        </Section>
      ))}
    </Stack>
  );
}

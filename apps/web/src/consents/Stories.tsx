import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtDay, today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { toastProblem } from '../ui/toast';
import { storiesQuery, useConsentsChanged } from './consents-query';
import { PublicationForm } from './PublicationForm';
import { StoryChangeForm } from './StoryChangeForm';
import { StoryForm } from './StoryForm';

/** What is told of the client in public: open while he agrees to it. */
export function Stories({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useConsentsChanged();
  const { data: stories } = useQuery(storiesQuery(client.id));
  const [writing, write] = useState(false);
  const [changing, change] = useState<Schema<'StoryDto'> | null>(null);
  const [publishing, publish] = useState<string | null>(null);
  if (!stories) return null;
  const canWrite = may('story.write') && !client.readOnly;
  const takeDown = async (id: string) => {
    try {
      await data(api.POST('/api/story-publications/{id}/takedown', { params: { path: { id } }, body: { takenDownOn: today() } }));
      await changed();
    } catch (problem) {
      toastProblem(problem);
    }
  };
  return (
    <Section title={t('consents:story.title')} actions={canWrite && <Button size="xs" variant="default" onClick={() => write(true)}>{t('consents:story.write')}</Button>}>
      {!stories.length && <EmptyState title={t('consents:story.empty')} hint={t('consents:story.emptyHint')} />}
      <ul className="rows">
        {stories.map(story => (
          <li key={story.id}>
            <Stack gap={4} py="xs">
              <Group justify="space-between">
                <Text fw={550}>{story.title ?? t('consents:story.closed')}</Text>
                {canWrite && !story.closed && (
                  <Group gap="xs">
                    <Button size="xs" variant="default" onClick={() => change(story)} aria-label={t('consents:story.changeNamed', { title: story.title })}>{t('consents:story.change')}</Button>
                    <Button size="xs" variant="default" onClick={() => publish(story.id)}>{t('consents:story.publish')}</Button>
                  </Group>
                )}
              </Group>
              {story.closed && <div><Chip color="red">{t(`law:consentGap.${story.closed}`)}</Chip></div>}
              {story.text && <Text size="sm" style={{ whiteSpace: 'pre-line' }} lineClamp={6}>{story.text}</Text>}
              {story.publications.map(one => (
                <Group key={one.id} gap="xs">
                  <Text size="sm">{[one.place, fmtDay(one.publishedOn), one.takenDownOn && t('consents:story.takenDownOn', { day: fmtDay(one.takenDownOn) })].filter(Boolean).join(' · ')}</Text>
                  {story.closed && !one.takenDownOn && <Chip color="red">{t('consents:story.mustComeDown')}</Chip>}
                  {canWrite && !one.takenDownOn && <Button size="compact-xs" variant="default" onClick={() => void takeDown(one.id)}>{t('consents:story.takeDown')}</Button>}
                </Group>
              ))}
            </Stack>
          </li>
        ))}
      </ul>
      <FormDialog title={t('consents:story.write')} opened={writing} onClose={() => write(false)}><StoryForm clientId={client.id} onSent={() => write(false)} /></FormDialog>
      <FormDialog title={t('consents:story.change')} opened={!!changing} onClose={() => change(null)}>
        {changing && <StoryChangeForm story={changing} onSent={() => change(null)} />}
      </FormDialog>
      <FormDialog title={t('consents:story.publish')} opened={!!publishing} onClose={() => publish(null)}>
        {publishing && <PublicationForm clientId={client.id} storyId={publishing} onSent={() => publish(null)} />}
      </FormDialog>
    </Section>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { Section } from '../../ui/Section';
import { useTwoPresses } from '../../ui/useTwoPresses';
import { WordsView } from '../editor/lazy-editor';
import { CopyButton } from './CopyButton';
import { unsavedDraft } from './draft-saver';

/** What one had typed when a colleague took over, and what no server has: it stays until it is not needed any more. */
export function KeptText({ document }: { document: Schema<'DocumentDto'> }) {
  const { t } = useTranslation();
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const [shown, show] = useDisclosure(true);
  const saver = unsavedDraft(document.id);
  const drop = useTwoPresses(() => {
    saver?.drop();
    look();
  });
  const content = saver?.unsaved;
  if (!content) return null;
  return (
    <Section title={t('documents:kept.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('documents:kept.hint')}</Text>
        <Group gap="xs">
          <CopyButton content={content} />
          <Button size="xs" variant="default" aria-expanded={shown} onClick={show.toggle}>{t(shown ? 'documents:kept.hide' : 'documents:kept.show')}</Button>
          <Button size="xs" variant={drop.armed ? 'filled' : 'default'} color={drop.armed ? 'red' : undefined} onClick={drop.press}>{t('documents:kept.drop')}</Button>
        </Group>
        {shown && <Suspense><WordsView content={content} language={document.language} label={t('documents:kept.title')} /></Suspense>}
      </Stack>
    </Section>
  );
}

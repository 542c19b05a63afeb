import { Alert, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { fmtTime } from '../../dates/fmt';
import { FormProblem } from '../../forms/FormProblem';
import type { DraftSaver } from './draft-saver';

/** How it stands with saving. Only what went wrong is spoken aloud. */
export function SaveLine({ saver }: { saver: DraftSaver }) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(saver.watch, saver.current);
  if (state.kind === 'failed') {
    return <Alert color="orange" variant="light" p="xs" w="100%" role="status" styles={{ title: { color: 'var(--mantine-color-text)' } }} title={t('documents:save.failed')}>{t('documents:save.failedHint')}</Alert>;
  }
  if (state.kind === 'refused') return <FormProblem problem={state.problem} />;
  const words = {
    saved: () => t('documents:save.saved', { time: state.kind === 'saved' ? fmtTime(state.at, OFFICE_ZONE) : '' }),
    waiting: () => t('documents:save.waiting'),
    saving: () => t('documents:save.saving'),
    paused: () => t('documents:save.paused'),
    conflict: () => t('documents:save.waiting'),
  };
  return <Text size="sm" c="dimmed" data-save={state.kind}>{words[state.kind]()}</Text>;
}

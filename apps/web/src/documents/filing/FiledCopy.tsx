import { Button, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { useMay } from '../../session/session';
import { withTexts } from '../../texts/with-texts';
import { Section } from '../../ui/Section';

const CopyDialog = lazy(() => withTexts('reviews', () => import('./CopyDialog'))().then(({ CopyDialog }) => ({ default: CopyDialog })));

/** The copy of what was handed in, and whether it says what was approved. Nothing before it is filed. */
export function FiledCopy({ document }: { document: Schema<'DocumentDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  const [opened, setOpened] = useState(false);
  const { filing } = document;
  if (!filing || (!filing.copy && !may('document.file'))) return null;
  const { copy } = filing;
  return (
    <Section title={t('documents:copy.title')}>
      <Stack gap="xs" align="flex-start">
        {!copy && <Text size="sm">{t('documents:copy.none')}</Text>}
        {copy && (
          <>
            {!(copy.sight && copy.finding === 'by_eye') && <Text size="sm" fw={600}>{t(`documents:copy.finding.${copy.finding}`)}</Text>}
            <Text size="sm" c="dimmed">{[colleague(copy.by), fmtMoment(copy.at)].join(' · ')}</Text>
          </>
        )}
        {copy?.sight && (
          <>
            <Text size="sm" fw={600}>{t(`documents:copy.${copy.sight}`)}</Text>
            {copy.remark && <Text size="sm" className="prewrap">{copy.remark}</Text>}
            <Text size="sm" c="dimmed">{[colleague(copy.sightedBy!), fmtMoment(copy.sightedAt!)].join(' · ')}</Text>
          </>
        )}
        <Button size="xs" variant="default" onClick={() => setOpened(true)}>{t(copy ? 'documents:copy.compare' : 'documents:copy.attach')}</Button>
      </Stack>
      {opened && <Suspense><CopyDialog document={document} filing={filing} onDone={() => setOpened(false)} /></Suspense>}
    </Section>
  );
}

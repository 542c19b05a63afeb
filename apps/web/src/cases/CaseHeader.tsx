import { ActionIcon, Button, Group, Paper, Spoiler, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { withTexts } from '../texts/with-texts';
import { Icon } from '../ui/Icon';
import { CaseChips } from './CaseChips';
import { NarrativeForm } from './NarrativeForm';
import { ReopenButton } from './ReopenButton';

const ClosingPanel = lazy(() => withTexts('tasks', () => import('./closing/ClosingPanel'))().then(({ ClosingPanel }) => ({ default: ClosingPanel })));

/** What the case is, in one look. */
export function CaseHeader({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const [editing, edit] = useDisclosure();
  const [closing, closure] = useDisclosure();

  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="header">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Text size="sm" c="dimmed" miw={0}>{[one.code, t(`law:caseKind.${one.kind}`)].join(' · ')}</Text>
          {one.open && may('case.write') && <Button variant="default" size="xs" style={{ flex: 'none' }} onClick={closure.open}>{t('cases:closure.close')}</Button>}
          {!one.open && may('case.close') && <ReopenButton caseId={one.id} />}
        </Group>
        {/* below what may be done with it: beside, a phone leaves it no room for a long word */}
        <Group gap={6} wrap="nowrap" align="flex-start">
          <Title order={1} className="case-title" style={{ overflowWrap: 'anywhere', hyphens: 'auto' }}>{one.narrative.title}</Title>
          {may('case.write') && (
            <ActionIcon variant="subtle" color="gray" onClick={edit.open} aria-label={t('cases:narrative.edit')}><Icon name="edit" /></ActionIcon>
          )}
        </Group>
        <CaseChips one={one} />
        {one.narrative.summary && (
          <Spoiler maxHeight={72} showLabel={t('web:ui.showAll')} hideLabel={t('web:ui.showLess')}>
            <Text size="sm" className="prewrap">{one.narrative.summary}</Text>
          </Spoiler>
        )}
      </Stack>
      <FormDialog title={t('cases:narrative.edit')} opened={editing} onClose={edit.close}><NarrativeForm one={one} onSent={edit.close} /></FormDialog>
      <FormDialog title={t('cases:closure.close')} opened={closing} onClose={closure.close}><Suspense><ClosingPanel caseId={one.id} onDone={closure.close} /></Suspense></FormDialog>
    </Paper>
  );
}

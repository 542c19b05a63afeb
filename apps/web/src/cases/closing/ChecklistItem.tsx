import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import type { CaseTab } from '../../routes/case-routes';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';

interface ChecklistItemProps {
  caseId: string;
  kind: Schema<'ClosingObstacle'>;
  /** What of this kind stands open. */
  open: Schema<'ClosingObstacleDto'>[];
  onLeave(): void;
}

const MENDED_AT: Record<Schema<'ClosingObstacle'>, CaseTab> = { open_proceeding: 'proceedings', scheduled_hearing: 'hearings', open_deadline: 'deadlines', unfinished_document: 'documents', open_examination: 'events', open_task: 'tasks', outstanding_award: 'redress', open_enforcement_step: 'redress' };

/** One line of the checklist: done, or how many stand open and where. */
export function ChecklistItem({ caseId, kind, open, onLeave }: ChecklistItemProps) {
  const { t } = useTranslation();
  // a hearing leads straight to the form of its outcome
  const search = { tab: MENDED_AT[kind], ...(kind === 'scheduled_hearing' && open[0] && { hearing: open[0].id }) };
  return (
    <li>
      <Group justify="space-between" py="xs" gap="xs">
        <Group gap="xs" wrap="nowrap"><Icon name={open.length ? 'warning' : 'check'} /><Text>{t(`tasks:closing.${kind}`)}</Text></Group>
        {open.length > 0 && (
          <Group gap="xs" justify="flex-end">
            <Chip color="red">{t('tasks:closing.left', { count: open.length })}</Chip>
            <LinkButton size="xs" variant="default" to="/cases/$caseId" params={{ caseId }} search={search} onClick={onLeave}>{t('tasks:closing.mend')}</LinkButton>
          </Group>
        )}
      </Group>
    </li>
  );
}

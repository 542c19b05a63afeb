import { Flex, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { deadlineName } from '../deadlines/deadline-name';
import { documentAddress, type DocumentScreen } from '../documents/document-address';
import type { CaseTab } from '../routes/case-routes';
import { ROW } from '../shell/useShortcuts';
import { DueChip } from '../tasks/DueChip';
import { Chip } from '../ui/Chip';
import { addressWithoutCase } from './address-without-case';
import { PendingAction } from './PendingAction';

interface PendingItemProps {
  one: Schema<'PendingDto'>;
  onNextStep(): void;
  onSettle(): void;
}

const TABS: Partial<Record<Schema<'PendingKind'>, CaseTab>> = {
  deadline: 'deadlines', hearing: 'hearings', hearing_without_outcome: 'hearings', task: 'tasks', without_next_step: 'tasks', without_representative: 'people', enforcement_step: 'redress', outstanding_award: 'redress', package_to_approve: 'disclosures',
};

const SCREENS: Partial<Record<Schema<'PendingKind'>, DocumentScreen>> = { review: 'review', changes_requested: 'words', draft: 'words', approved_document: 'words' };

/** What waits, in which case, and what finishes it. */
export function PendingItem({ one, onNextStep, onSettle }: PendingItemProps) {
  const { t } = useTranslation();
  const { kind, id, openComments, caseId, caseCode, caseTitle, clientCode, serviceType, consentPurpose, startsAt, zone, purpose, dueOn } = one;
  const name = kind === 'deadline' ? deadlineName(one) : (one.text ?? (purpose ? t(`law:hearingPurpose.${purpose}`) : serviceType ? t(`law:serviceType.${serviceType}`) : consentPurpose && t(`law:consentPurpose.${consentPurpose}`)));
  const what = kind === 'task' ? name : [t(`tasks:pending.${kind}`), name].filter(Boolean).join(': ');
  const screen = SCREENS[kind];
  return (
    <Flex direction={{ base: 'column', sm: 'row' }} align={{ base: 'stretch', sm: 'center' }}>
      <Link {...(caseId === null ? addressWithoutCase(one) : screen ? documentAddress(id, screen) : { to: '/cases/$caseId', params: { caseId }, search: { tab: TABS[kind] } })} className="row-link" style={{ flex: 1, minWidth: 0 }} {...ROW}>
        <Stack gap={2} miw={0}>
          <Text fw={600} lineClamp={2} style={{ overflowWrap: 'anywhere' }}>{what}</Text>
          <Group gap="xs">
            {startsAt && <Text size="sm" fw={550}>{fmtMoment(startsAt, zone ?? undefined)}</Text>}
            <DueChip dueOn={dueOn} />
            {!!openComments && <Chip color="orange">{t('tasks:document.unanswered', { count: openComments })}</Chip>}
            <Text size="sm" c="dimmed">{[caseTitle, caseCode, clientCode].filter(Boolean).join(' · ')}</Text>
          </Group>
        </Stack>
      </Link>
      <Group px="xs" pb={{ base: 10, sm: 0 }}><PendingAction one={one} onNextStep={onNextStep} onSettle={onSettle} /></Group>
    </Flex>
  );
}

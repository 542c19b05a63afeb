import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { documentAddress, type DocumentScreen } from '../documents/document-address';
import type { CaseTab } from '../routes/case-routes';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';

const TABS: Partial<Record<string, CaseTab>> = { task_assigned: 'tasks', case_handed_over: 'team', outcome_missing: 'hearings', same_perpetrator: 'events', package_approved: 'disclosures', package_refused: 'disclosures' };

/** Where a document is opened that somebody is told of. That a review waits is told to its author, too. */
const DOCUMENT_SCREENS: Partial<Record<string, DocumentScreen>> = { review_asked: 'review', review_waits: 'review', changes_requested: 'words', document_approved: 'words' };

interface NotificationItemProps {
  item: Schema<'NotificationDto'>;
  onOpen(): void;
}

/** One thing that was told, by its code. It leads to where it can be seen: a director reads of cases, and not in them. */
export function NotificationItem({ item, onOpen }: NotificationItemProps) {
  const { t } = useTranslation();
  const may = useMay();
  const worksInCases = may('hearing.list');
  const row = { onClick: onOpen, className: 'row-link' };
  const words = (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <div>
        <Text fw={item.readAt ? 400 : 600}>{t(`access:told.${item.kind}`, { code: item.caseCode })}</Text>
        <Text size="sm" c="dimmed">{fmtMoment(item.createdAt)}</Text>
      </div>
      {!item.readAt && <Chip color="pine">{t('access:notification.new')}</Chip>}
    </Group>
  );
  if (item.kind === 'enquiry_given') return <Link to="/enquiries" {...row}>{words}</Link>;
  if (item.kind === 'package_to_approve' && may('disclosure.approve')) return <Link to="/packages" {...row}>{words}</Link>;
  if (item.kind === 'referral_unanswered') return <Link to="/care" {...row}>{words}</Link>;
  const screen = DOCUMENT_SCREENS[item.kind];
  if (worksInCases && screen && item.subjectId) return <Link {...documentAddress(item.subjectId, may('document.review') ? screen : 'words')} {...row}>{words}</Link>;
  if (worksInCases && item.caseId && item.kind !== 'emergency_ended') {
    return <Link to="/cases/$caseId" params={{ caseId: item.caseId }} search={{ tab: TABS[item.kind] ?? 'access', ...(item.kind === 'outcome_missing' && item.subjectId && { hearing: item.subjectId }) }} {...row}>{words}</Link>;
  }
  if (item.kind === 'report_drafted' && item.subjectId) return <Link to="/report-runs/$runId" params={{ runId: item.subjectId }} {...row}>{words}</Link>;
  if (item.kind === 'merge_proposed') return <Link to="/merges" {...row}>{words}</Link>;
  if (!item.caseId) return <Link to="/record" {...row}>{words}</Link>;
  return item.kind.startsWith('emergency') ? <Link to="/emergencies" {...row}>{words}</Link> : <Link to="/cases" {...row}>{words}</Link>;
}

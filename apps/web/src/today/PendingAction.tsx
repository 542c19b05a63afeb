import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { deadlineName } from '../deadlines/deadline-name';
import { documentAddress, type DocumentScreen } from '../documents/document-address';
import { type Permission, useMay } from '../session/session';
import { CompleteButton } from '../tasks/CompleteButton';
import { LinkButton } from '../ui/LinkButton';
import { addressWithoutCase, OF_CONSENTS } from './address-without-case';

const DOCUMENT_ACTS: Partial<Record<Schema<'PendingKind'>, { word: 'review' | 'rework' | 'write' | 'file'; permission: Permission; screen: DocumentScreen }>> = {
  review: { word: 'review', permission: 'document.review', screen: 'review' },
  changes_requested: { word: 'rework', permission: 'document.write', screen: 'words' },
  draft: { word: 'write', permission: 'document.write', screen: 'words' },
  approved_document: { word: 'file', permission: 'document.file', screen: 'words' },
};

interface PendingActionProps {
  one: Schema<'PendingDto'>;
  /** Sets a task in the case. */
  onNextStep(): void;
  /** Says what became of the deadline. */
  onSettle(): void;
}

/** What finishes it, in one press or one form. */
export function PendingAction({ one, onNextStep, onSettle }: PendingActionProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { kind, id, caseId, text, version } = one;
  if (kind in OF_CONSENTS) return may(OF_CONSENTS[kind]!) && <LinkButton size="xs" {...addressWithoutCase(one)} aria-label={`${t('tasks:consents')}: ${one.clientCode}`}>{t('tasks:consents')}</LinkButton>;
  if (kind === 'enquiry') return may('enquiry.settle') && <LinkButton size="xs" {...addressWithoutCase(one)} aria-label={`${t('tasks:settleEnquiry')}: ${text}`}>{t('tasks:settleEnquiry')}</LinkButton>;
  if (caseId === null) return may('service.write') && <LinkButton size="xs" {...addressWithoutCase(one)} aria-label={`${t('tasks:care')}: ${one.clientCode}`}>{t('tasks:care')}</LinkButton>;
  if (kind === 'task') return may('task.write') && <CompleteButton caseId={caseId} task={{ id, text: text!, version: version! }} />;
  if (kind === 'deadline') return may('deadline.write') && <Button size="xs" onClick={onSettle} aria-label={t('tasks:metNamed', { name: deadlineName(one) })}>{t('tasks:met')}</Button>;
  if (kind === 'hearing_without_outcome') {
    return may('hearing.write') && <LinkButton size="xs" to="/cases/$caseId" params={{ caseId }} search={{ tab: 'hearings', hearing: id }}>{t('cases:outcome.write')}</LinkButton>;
  }
  if (kind === 'without_next_step') return may('task.write') && <Button size="xs" onClick={onNextStep}>{t('tasks:nextStep.add')}</Button>;
  if (kind === 'without_representative') return may('client.write') && <LinkButton size="xs" to="/clients/$clientId" params={{ clientId: id }}>{t('tasks:successor')}</LinkButton>;
  if (kind === 'enforcement_step' || kind === 'outstanding_award') {
    return may('redress.write') && <LinkButton size="xs" to="/cases/$caseId" params={{ caseId }} search={{ tab: 'redress' }}>{t('tasks:enforce')}</LinkButton>;
  }
  if (kind === 'package_to_approve') return may('disclosure.approve') && <LinkButton size="xs" to="/packages" aria-label={`${t('tasks:approvePackage')}: ${one.caseCode}`}>{t('tasks:approvePackage')}</LinkButton>;
  const act = DOCUMENT_ACTS[kind];
  if (!act) return null;
  return may(act.permission) && <LinkButton size="xs" {...documentAddress(id, act.screen)} aria-label={t(`tasks:document.${act.word}Named`, { name: text })}>{t(`tasks:document.${act.word}`)}</LinkButton>;
}

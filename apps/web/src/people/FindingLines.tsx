import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { officesQuery } from '../staff/staff-query';
import { currentLanguage } from '../texts/i18n';

/** As what somebody of a checked name was found, and in which office. */
export function FindingLines({ findings }: { findings: Schema<'ToldFindingDto'>[] }) {
  const { t } = useTranslation();
  const { data: offices = [] } = useQuery(officesQuery);
  const officeOf = (id: string) => offices.find(one => one.id === id)?.name[currentLanguage()] ?? '';
  return findings.map(({ kind, officeId, weaker }) => (
    <Text key={kind + officeId} size="sm">{officeOf(officeId)}: {t(`law:conflictKind.${kind}`)}{weaker && ` (${t('people:takingOnCheck.weaker')})`}</Text>
  ));
}

import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import type { Schema } from '../api/schema';
import { fmtMoment, fmtTime } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { useSession } from '../session/session';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { EndEmergency } from './EndEmergency';

interface EmergencyRowsProps {
  emergencies: Schema<'EmergencyAccessDto'>[];
  /** They stand on the page of their case, which need not be named; whether the user leads it. */
  ofCase?: { led: boolean };
}

/** Who opened which case in an emergency, when and why; one that runs can be ended here. */
export function EmergencyRows({ emergencies, ofCase }: EmergencyRowsProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { userId, roles } = useSession();
  if (!emergencies.length) return <EmptyState title={t('access:emergency.none')} hint={t('access:emergency.noneHint')} />;
  return (
    <ul className="rows">
      {emergencies.map(one => {
        const mine = one.userId === userId;
        const over = one.endedAt ?? one.until;
        const facts = [
          t('access:emergency.period', { from: fmtMoment(one.since), to: fmtTime(over, OFFICE_ZONE) }),
          one.endedBy && t('access:emergency.endedBy', { who: colleague(one.endedBy) }),
        ];
        return (
          <li key={one.id} style={{ padding: '6px 0' }}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Group gap={6}>
                  {!ofCase && (one.running && mine ? <LinkAnchor to="/cases/$caseId" params={{ caseId: one.caseId }} fw={550}>{one.caseCode}</LinkAnchor> : <Text fw={550}>{one.caseCode}</Text>)}
                  <Text fw={550}>{colleague(one.userId)}</Text>
                  {one.running && <Chip color="orange">{t('access:emergency.running')}</Chip>}
                </Group>
                <Text size="sm" className="prewrap">{one.reason}</Text>
                <Text size="sm" c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
              </div>
              {one.running && (mine || ofCase?.led || roles.includes('director')) && <EndEmergency id={one.id} caseId={one.caseId} />}
            </Group>
          </li>
        );
      })}
    </ul>
  );
}

import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';

export function Supervisee({ one }: { one: Schema<'SuperviseeDto'> }) {
  const { t } = useTranslation();
  const name = useColleagueName()(one.userId);
  const handOver = one.places.length > 0 && (
    <LinkButton size="xs" variant={one.employedTo ? 'filled' : 'default'} to="/my-people/$userId/hand-over" params={{ userId: one.userId }} aria-label={t('staff:handOver.named', { name })}>
      {t('staff:handOver.action')}
    </LinkButton>
  );
  const growth = one.supervised && one.interned && (
    <LinkButton size="xs" variant="default" to="/growth/$userId" params={{ userId: one.userId }} aria-label={t('staff:myPeople.internshipOf', { name })}>
      {t('web:screen.internship')}
    </LinkButton>
  );
  return (
    <Section title={name} actions={<>{growth}{handOver}</>}>
      <Group gap={6} mb="xs">
        <Chip>{t(one.supervised ? 'staff:myPeople.supervised' : 'staff:myPeople.ofTheOffice')}</Chip>
        <Chip>{t('staff:myPeople.openCases', { count: one.places.length })}</Chip>
        {one.employedTo && <Chip color="red">{t('staff:myPeople.leaves', { date: fmtDay(one.employedTo) })}</Chip>}
      </Group>
      <ul className="rows">
        {one.places.map(place => (
          <li key={place.assignmentId}>
            <Group justify="space-between" py={6} gap={4}>
              <LinkAnchor to="/cases/$caseId" params={{ caseId: place.caseId }} style={{ overflowWrap: 'anywhere' }}>{place.caseTitle}</LinkAnchor>
              <Text size="sm" c="dimmed">
                {[t(`law:teamRole.${place.role}`), place.nextHearingAt ? fmtMoment(place.nextHearingAt) : t('cases:list.noHearing')].join(' · ')}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}

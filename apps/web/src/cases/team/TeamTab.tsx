import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtDay } from '../../dates/fmt';
import { FormDialog } from '../../forms/FormDialog';
import { useColleagueName, useIsAttorney } from '../../session/colleagues';
import { useMay } from '../../session/session';
import { LinkButton } from '../../ui/LinkButton';
import { AssignForm } from './AssignForm';
import { HandOvers } from './HandOvers';
import { onTheTeam } from './on-the-team';
import { useEndAssignment } from './useEndAssignment';

/** Who works on the case today, and who did. */
export function TeamTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  const attorney = useIsAttorney();
  const [assigning, assign] = useDisclosure();
  const end = useEndAssignment(one.id);
  const present = one.team.filter(onTheTeam);
  const former = one.team.filter(assignment => !onTheTeam(assignment));
  const told = (assignment: Schema<'AssignmentDto'>) =>
    [t(`law:teamRole.${assignment.role}`), attorney(assignment.userId) && t('law:qualification.attorney'), period(assignment)].filter(Boolean).join(' · ');
  const period = ({ startsOn, endsOn }: Schema<'AssignmentDto'>) =>
    t(endsOn ? 'people:period.fromTo' : 'people:period.since', { from: fmtDay(startsOn), to: endsOn && fmtDay(endsOn) });

  return (
    <Stack>
      <Group justify="flex-end">
        {may('consult.write') && <LinkButton variant="default" to="/consults/new" search={{ caseId: one.id }}>{t('staff:consults.ask')}</LinkButton>}
        {may('case.assign') && <Button onClick={assign.open}>{t('cases:team.assign')}</Button>}
      </Group>
      <ul className="rows">
        {present.map(assignment => (
          <li key={assignment.id}>
            <Group justify="space-between" py="xs" wrap="nowrap">
              <div>
                <Text fw={550}>{colleague(assignment.userId)}</Text>
                <Text size="sm" c="dimmed">{told(assignment)}</Text>
              </div>
              {may('case.assign') && <Button variant="default" size="xs" onClick={() => end(assignment)}>{t('cases:team.end')}</Button>}
            </Group>
          </li>
        ))}
      </ul>
      {former.length > 0 && <Title order={2}>{t('cases:team.former')}</Title>}
      <ul className="rows">
        {former.map(assignment => (
          <li key={assignment.id} style={{ padding: '8px 0' }}>
            <Text fw={550}>{colleague(assignment.userId)}</Text>
            <Text size="sm" c="dimmed">{told(assignment)}</Text>
          </li>
        ))}
      </ul>
      <HandOvers caseId={one.id} />
      <FormDialog title={t('cases:team.assign')} opened={assigning} onClose={assign.close}><AssignForm caseId={one.id} onSent={assign.close} /></FormDialog>
    </Stack>
  );
}

import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { useOfficeName } from '../staff/useOfficeName';
import { Chip } from '../ui/Chip';
import { LinkButton } from '../ui/LinkButton';
import { useTitle } from '../ui/useTitle';
import { Participants } from './Participants';
import { Sessions } from './Sessions';
import { Trainers } from './Trainers';
import { TrainingForm } from './TrainingForm';
import { trainingQuery } from './trainings-query';
import { useKeeps } from './useKeeps';
import { VoidedLine } from './VoidedLine';
import { VoidForm } from './VoidForm';

const route = getRouteApi('/trainings/$trainingId');

/** A training: what it is, its sessions, who leads it, who came. */
export function TrainingPage() {
  const { t } = useTranslation();
  const may = useMay();
  const keeps = useKeeps();
  const officeName = useOfficeName();
  const { trainingId } = route.useParams();
  const [changing, change] = useDisclosure();
  const [voiding, mistake] = useDisclosure();
  const { data: one, error } = useQuery(trainingQuery(trainingId));
  useTitle(t('trainings:one'));
  if (error && !one) return <ScreenFailed error={error} />;
  if (!one) return null;

  return (
    <Stack maw={960} mx="auto">
      <Paper withBorder p="md" component="header">
        <Group justify="space-between" align="flex-start">
          <Title order={1} td={one.voided ? 'line-through' : undefined}>{one.title}</Title>
          <Group gap="xs">
            <LinkButton to="/trainings/$trainingId/cascade" params={{ trainingId }} variant="default">{t('trainings:cascade.title')}</LinkButton>
            {keeps(one) && !one.voided && <Button variant="default" onClick={change.open}>{t('trainings:change')}</Button>}
            {keeps(one) && !one.voided && <Button variant="subtle" color="gray" onClick={mistake.open}>{t('trainings:void.training')}</Button>}
          </Group>
        </Group>
        <Text size="sm" c="dimmed">{[t(`trainings:kind.${one.kind}`), t(`trainings:topic.${one.topic}`), fmtPartialDate(t, one.heldOn), t(`law:region.${one.region}`), officeName(one.officeId)].join(' · ')}</Text>
        {one.voided && <VoidedLine voided={one.voided} />}
        <Group gap={6} mt="xs">
          <Chip color="blue">{t('trainings:people', { count: one.people })}</Chip>
          {one.guests > 0 && <Chip>{t('trainings:guests', { count: one.guests })}</Chip>}
          {one.campaign && <Chip color="orange">{t(`trainings:campaign.${one.campaign}`)}</Chip>}
        </Group>
      </Paper>
      {may('participant.read') && <Participants training={one} />}
      <Sessions training={one} />
      <Trainers training={one} />
      <FormDialog title={t('trainings:change')} opened={changing} onClose={change.close}><TrainingForm training={one} onSent={change.close} /></FormDialog>
      <FormDialog title={t('trainings:void.training')} opened={voiding} onClose={mistake.close}><VoidForm of="training" record={one} onSent={mistake.close} /></FormDialog>
    </Stack>
  );
}

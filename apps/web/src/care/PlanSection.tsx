import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { plansQuery } from './care-query';
import { GoalForm } from './GoalForm';
import { GoalReviewForm } from './GoalReviewForm';
import { PlanChangeForm } from './PlanChangeForm';
import { PlanEndingForm } from './PlanEndingForm';
import { PlanForm } from './PlanForm';

type Open = { act: 'begin' | 'end' | 'goal' | 'plan' } | { act: 'review' | 'reword'; goal: Schema<'GoalDto'> } | null;

/** The plan that runs, with its goals; former ones beneath it. */
export function PlanSection({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: plans } = useQuery(plansQuery(clientId));
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const running = plans?.find(({ ending }) => !ending);
  const acts = (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen({ act: 'plan' })} aria-label={t('care:act.plan')}>{t('web:form.change')}</Button>
      <Button size="xs" variant="default" onClick={() => setOpen({ act: 'end' })}>{t('care:plan.end')}</Button>
    </>
  );
  const begin = <Button size="xs" onClick={() => setOpen({ act: 'begin' })}>{t('care:plan.begin')}</Button>;
  return (
    <Section title={t('care:plan.title')} actions={running && may('plan.write') && acts}>
      {plans && !running && <EmptyState title={t('care:plan.none')} hint={may('plan.write') ? t('care:plan.noneHint') : t('care:plan.overseenHint')} action={may('plan.write') && begin} />}
      <Stack gap="md">
        {plans?.map(plan => <PlanShown key={plan.id} plan={plan} onReview={goal => setOpen({ act: 'review', goal })} onReword={goal => setOpen({ act: 'reword', goal })} onGoal={() => setOpen({ act: 'goal' })} />)}
      </Stack>
      <FormDialog title={t(`care:act.${open?.act ?? 'begin'}`)} opened={!!open} onClose={close}>
        {open?.act === 'begin' && <PlanForm clientId={clientId} onSent={close} />}
        {open?.act === 'end' && running && <PlanEndingForm plan={running} onSent={close} />}
        {open?.act === 'goal' && running && <GoalForm planId={running.id} onSent={close} />}
        {open?.act === 'plan' && running && <PlanChangeForm plan={running} onSent={close} />}
        {open?.act === 'reword' && running && <GoalForm planId={running.id} goal={open.goal} onSent={close} />}
        {open?.act === 'review' && <GoalReviewForm goal={open.goal} onSent={close} />}
      </FormDialog>
    </Section>
  );
}

interface PlanShownProps {
  plan: Schema<'PlanDto'>;
  onReview(goal: Schema<'GoalDto'>): void;
  onReword(goal: Schema<'GoalDto'>): void;
  onGoal(): void;
}

function PlanShown({ plan, onReview, onReword, onGoal }: PlanShownProps) {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  const changes = may('plan.write') && !plan.ending;
  const until = plan.endedOn ?? plan.endsOn;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text size="sm">{[fmtDay(plan.startsOn), until && fmtDay(until)].filter(Boolean).join(' — ')}</Text>
        <Text size="sm" c="dimmed">{t('care:plan.coordinator', { name: colleague(plan.coordinatorId) })}</Text>
        {plan.ending && <Chip>{t(`law:planEnding.${plan.ending}`)}</Chip>}
      </Group>
      {!!plan.services.length && <Text size="sm" c="dimmed">{plan.services.map(({ state, count }) => t('care:plan.inState', { state: t(`law:serviceState.${state}`), count })).join(' · ')}</Text>}
      <ul className="rows">
        {plan.goals.map(goal => (
          <li key={goal.id} style={{ padding: '8px 0' }}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <Stack gap={4} miw={0}>
                <Text style={{ overflowWrap: 'anywhere' }}>{goal.text}</Text>
                <Group gap={6}><Chip color={goal.state === 'achieved' ? 'pine' : 'gray'}>{t(`law:goalState.${goal.state}`)}</Chip></Group>
                {goal.reviews[0]?.note && <Text size="sm" c="dimmed" className="prewrap">{goal.reviews[0].note}</Text>}
              </Stack>
              {changes && (
                <Group gap={6} justify="flex-end" style={{ flex: 'none' }} maw="45%">
                  <Button size="xs" variant="subtle" color="gray" onClick={() => onReword(goal)} aria-label={t('care:board.changeNamed', { name: goal.text })}>{t('web:form.change')}</Button>
                  <Button size="xs" variant="default" onClick={() => onReview(goal)} aria-label={t('care:goal.reviewNamed', { text: goal.text })}>{t('care:goal.review')}</Button>
                </Group>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {changes && <Group><Button size="xs" variant="light" onClick={onGoal}>{t('care:act.goal')}</Button></Group>}
    </Stack>
  );
}

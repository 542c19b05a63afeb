import { Button, Group, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { DeadlineForm } from './DeadlineForm';
import { DeadlineItem } from './DeadlineItem';
import { deadlinesQuery, useRuleOf } from './deadlines-query';
import { EventForm } from './EventForm';
import { Recomputation } from './Recomputation';
import { SettleDialog } from './SettleDialog';

interface DeadlinesTabProps {
  one: Schema<'CaseDto'>;
  /** Something has happened on that day, or on one that is not known ('', EDTF); it stands in the address. */
  happenedOn: string | null;
}

/** The deadlines of a case: those that run, by their last day, then what became of the others. */
export function DeadlinesTab({ one, happenedOn }: DeadlinesTabProps) {
  const { t } = useTranslation();
  const may = useMay();
  const ruleOf = useRuleOf();
  const navigate = useNavigate();
  const happen = (event?: string) => navigate({ to: '/cases/$caseId', params: { caseId: one.id }, search: { tab: 'deadlines', event } });
  const { data: deadlines } = useQuery(deadlinesQuery(one.id));
  const [adding, add] = useDisclosure();
  const [settledId, settle] = useState<string | null>(null);
  const [recomputedId, recompute] = useState<string | null>(null);
  if (!deadlines) return null;

  const by = (wanted: string | null) => deadlines.find(({ id }) => id === wanted);
  const [open, settled] = [deadlines.filter(({ outcome }) => !outcome), deadlines.filter(({ outcome }) => outcome).reverse()];
  const recomputed = by(recomputedId);
  const rule = recomputed && ruleOf(recomputed);
  const mayWrite = may('deadline.write');
  const canAdd = mayWrite && one.open;
  const item = (deadline: Schema<'DeadlineDto'>) => (
    <li key={deadline.id}>
      <DeadlineItem one={one} deadline={deadline} former={by(deadline.followsId)} {...(mayWrite && !deadline.outcome && { onSettle: () => settle(deadline.id), onRecompute: () => recompute(deadline.id) })} />
    </li>
  );

  return (
    <Stack gap="md">
      {canAdd && (
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => void happen('')}>{t('deadlines:event.open')}</Button>
          <Button onClick={add.open}>{t('deadlines:add')}</Button>
        </Group>
      )}
      {!deadlines.length && <EmptyState title={t('deadlines:empty')} hint={canAdd ? t('deadlines:emptyHint') : undefined} />}
      <ul className="rows">{open.map(item)}</ul>
      {settled.length > 0 && <Title order={2}>{t('deadlines:settled')}</Title>}
      <ul className="rows">{settled.map(item)}</ul>
      <LinkAnchor to="/deadline-rules" size="sm">{t('deadlines:rules.link')}</LinkAnchor>
      <FormDialog title={t('deadlines:add')} opened={adding} onClose={add.close}><DeadlineForm one={one} onSent={add.close} /></FormDialog>
      <FormDialog title={t('deadlines:event.open')} opened={happenedOn !== null && canAdd} onClose={() => void happen()}>
        <EventForm one={one} happenedOn={happenedOn ?? ''} onSent={() => void happen()} />
      </FormDialog>
      {settledId && <SettleDialog caseId={one.id} deadlineId={settledId} onClose={() => settle(null)} />}
      <FormDialog title={t('deadlines:recompute.open')} opened={!!recomputed} onClose={() => recompute(null)}>
        {recomputed && rule && <Recomputation caseId={one.id} deadline={recomputed} trigger={rule.trigger} onDone={() => recompute(null)} />}
      </FormDialog>
    </Stack>
  );
}

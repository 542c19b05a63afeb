import { Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { onTheTeam } from '../cases/team/on-the-team';
import { FormProblem } from '../forms/FormProblem';
import { useMay, useSession } from '../session/session';
import { Section } from '../ui/Section';
import { useAccessChanged } from './access-query';

/** Its team only, or its supervisors too: what either means is said beside the switch. */
export function RestrictedSwitch({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const { userId } = useSession();
  const changed = useAccessChanged(one.id);
  const turn = useMutation({
    mutationFn: (restricted: boolean) =>
      data(api.PATCH('/api/cases/{id}', { params: { path: { id: one.id }, header: ifMatch(one.version) }, body: { restricted } })),
    onSettled: changed,
  });
  const ofTheTeam = one.team.some(assignment => assignment.userId === userId && onTheTeam(assignment) && assignment.role !== 'observer');
  return (
    <Section title={t('access:restricted.label')}>
      <Switch checked={one.restricted} disabled={turn.isPending || !may('case.write') || !ofTheTeam} onChange={event => turn.mutate(event.currentTarget.checked)}
        label={t('access:restricted.label')} description={t(one.restricted ? 'access:restricted.on' : 'access:restricted.off')} />
      {turn.error && <FormProblem problem={turn.error} values={{}} />}
    </Section>
  );
}

import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { fmtMoment } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';
import { FindingLines } from '../people/FindingLines';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { Section } from '../ui/Section';
import { CheckName } from './CheckName';
import { caseChecksQuery } from './opposing-query';

/** Which opposing names were compared with everybody's: by whom and when; the names themselves for who asked. */
export function CaseChecks({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const nameOf = useColleagueName();
  const client = useQueryClient();
  const [adding, add] = useDisclosure();
  const { data: checks } = useQuery(caseChecksQuery(caseId));
  const keep = useMutation({
    mutationFn: (id: string) => data(api.POST('/api/cases/{id}/conflict-checks', { params: { path: { id: caseId } }, body: { conflictCheckIds: [id] } })),
    onSuccess: kept => client.setQueryData(caseChecksQuery(caseId).queryKey, kept),
  });
  if (!checks) return null;
  const action = may('case.write') && may('conflict.check') && !adding && <Button size="xs" variant="default" onClick={add.open}>{t('merging:opposing.another')}</Button>;
  return (
    <Section title={t('merging:opposing.title')} actions={action}>
      {checks.uncheckedReason && <Text size="sm" className="prewrap">{t('merging:opposing.unchecked')}: {checks.uncheckedReason}</Text>}
      {checks.items.length > 0 && <Text size="sm" c="dimmed">{t('merging:opposing.secret')}</Text>}
      <ul className="rows">
        {checks.items.map(({ id, name, found, findings, createdBy, createdAt }) => (
          <li key={id} style={{ padding: '8px 0' }}>
            {name && <Text fw={550}>{name}</Text>}
            <Text size="sm" c="dimmed">{[nameOf(createdBy), fmtMoment(createdAt), found ? t('merging:opposing.foundCount', { number: found }) : t('merging:opposing.nobody')].join(' · ')}</Text>
            {findings && <FindingLines findings={findings} />}
          </li>
        ))}
      </ul>
      {adding && <CheckName onChecked={id => keep.mutate(id)} />}
      {keep.error && <FormProblem problem={keep.error} values={{}} />}
    </Section>
  );
}

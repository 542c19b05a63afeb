import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CLOSING_OBSTACLES } from '#libs/law/closing-obstacle';
import { api, data } from '../../api/client';
import { useMay } from '../../session/session';
import { Section } from '../../ui/Section';
import { ChecklistItem } from './ChecklistItem';
import { ClosureForm } from './ClosureForm';

interface ClosingPanelProps {
  caseId: string;
  /** It is closed, or one has gone to mend what is missing. */
  onDone(): void;
}

/** What closing needs, each with the place where it is mended; once nothing is missing, the closing. */
export function ClosingPanel({ caseId, onDone }: ClosingPanelProps) {
  const { t } = useTranslation();
  const mayClose = useMay()('case.close');
  const { data: checklist } = useQuery({
    queryKey: ['closing', caseId],
    queryFn: () => data(api.GET('/api/cases/{id}/closure/checklist', { params: { path: { id: caseId } } })),
    staleTime: 0,
  });
  if (!checklist) return null;
  const { obstacles, mayApprove } = checklist;
  return (
    <Stack>
      <Section title={t('tasks:closing.title')}>
        <ul className="rows">
          {CLOSING_OBSTACLES.map(kind => <ChecklistItem key={kind} caseId={caseId} kind={kind} open={obstacles.filter(one => one.kind === kind)} onLeave={onDone} />)}
        </ul>
      </Section>
      {!obstacles.length && <Alert variant="light" title={t('tasks:closing.ready')}>{t(mayApprove ? 'tasks:closing.approval' : 'tasks:closing.another')}</Alert>}
      {!obstacles.length && mayApprove && mayClose && <ClosureForm caseId={caseId} onSent={onDone} />}
    </Stack>
  );
}

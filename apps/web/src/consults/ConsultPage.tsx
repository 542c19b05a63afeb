import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { useSession } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { AnswerForm } from './AnswerForm';
import { consultQuery } from './consult-query';
import { GrantForm } from './GrantForm';

const route = getRouteApi('/consults/$consultId');

export function ConsultPage() {
  const { t } = useTranslation();
  const { consultId } = route.useParams();
  const { userId } = useSession();
  const colleague = useColleagueName();
  const [granting, grant] = useDisclosure();
  const { data: one, error } = useQuery(consultQuery(consultId));
  useTitle(t('web:screen.consults'));
  if (error && !one) return <ScreenFailed error={error} />;
  if (!one) return null;
  const isMine = one.authorId === userId;
  const asked = one.audience === 'lawyers' ? t('staff:audience.lawyers') : one.asked.map(({ userId: id }) => colleague(id)).join(', ');
  const letIn = isMine && one.caseId && <Button size="xs" variant="default" onClick={grant.open}>{t('staff:consult.grant')}</Button>;

  return (
    <Stack maw={820} mx="auto">
      <Paper withBorder p="md" component="header">
        <Title order={1}>{t(`law:consultTopic.${one.topic}`)}</Title>
        <Text size="sm" c="dimmed">{[colleague(one.authorId), fmtMoment(one.createdAt), t('staff:consult.askedOf', { names: asked })].join(' · ')}</Text>
        <Text className="prewrap" mt="sm">{one.question}</Text>
      </Paper>
      {one.caseId && <CaseOf one={one} caseId={one.caseId} actions={letIn} />}
      <Section title={t('staff:consult.answers')}>
        {!one.said.length && <EmptyState title={t('staff:consult.noAnswers')} />}
        <ul className="rows">
          {one.said.map(answer => (
            <li key={answer.id} style={{ padding: '8px 0' }}>
              <Text size="sm" c="dimmed">{[colleague(answer.authorId), fmtMoment(answer.createdAt)].join(' · ')}</Text>
              <Text className="prewrap">{answer.text}</Text>
            </li>
          ))}
        </ul>
        {!isMine && <AnswerForm consultId={one.id} />}
      </Section>
      <FormDialog title={t('staff:consult.grant')} opened={granting} onClose={grant.close}><GrantForm one={one} onSent={grant.close} /></FormDialog>
    </Stack>
  );
}

/** The case it is about, and who was let into it for this: shown to those who may see the case. */
function CaseOf({ one, caseId, actions }: { one: Schema<'ConsultDto'>; caseId: string; actions: ReactNode }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  return (
    <Section title={t('staff:consult.case')} actions={actions}>
      <Group><LinkAnchor to="/cases/$caseId" params={{ caseId }}>{t('staff:consult.openCase')}</LinkAnchor></Group>
      {one.grants.map(({ userId, endsOn, startsOn }) => (
        <Text size="sm" key={userId + startsOn}>{t('staff:consult.letIn', { name: colleague(userId), date: fmtDay(endsOn) })}</Text>
      ))}
    </Section>
  );
}

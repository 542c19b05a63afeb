import './review.css';
import { Paper, Stack, Tabs, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { ScreenFailed } from '../../shell/ScreenFailed';
import { EmptyState } from '../../ui/EmptyState';
import { toast } from '../../ui/toast';
import { useTitle } from '../../ui/useTitle';
import { commentsQuery, documentQuery, roundsQuery, versionQuery } from '../documents-query';
import { ReadTab } from './ReadTab';
import { REVIEW_TABS, type ReviewFilters } from './review-filters';
import { ReviewHeader } from './ReviewHeader';
import { Rounds } from './Rounds';
import { useCommandEnter } from './useCommandEnter';
import { VerdictForm } from './VerdictForm';
import { waitingQuery } from './waiting-query';

const CompareTab = lazy(() => import('./CompareTab').then(({ CompareTab }) => ({ default: CompareTab })));
const route = getRouteApi('/documents/$documentId/review');

/** A submitted version: read, compared, commented, judged. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { documentId } = route.useParams();
  const { tab = 'read' } = route.useSearch();
  const navigate = useNavigate();
  const may = useMay();
  const [deciding, decide] = useDisclosure();
  const { data: document, error } = useQuery(documentQuery(documentId));
  const { data: rounds = [] } = useQuery(roundsQuery(documentId));
  const { data: comments } = useQuery(commentsQuery(documentId));
  const newest = document?.versions.at(-1);
  const { data: version } = useQuery({ ...versionQuery(newest?.id ?? ''), enabled: !!newest });
  const waiting = useQuery({ ...waitingQuery, enabled: may('document.review') }).data?.find(one => one.documentId === documentId);
  useTitle(t('reviews:page.review'));
  useCommandEnter(decide.open, !!waiting);
  if (error && !document) return <ScreenFailed error={error} />;
  if (!document) return null;

  const open = comments?.filter(({ settlement }) => settlement === null).length ?? 0;
  const turn = (next: string | null) => navigate({ to: '/documents/$documentId/review', params: { documentId }, search: { tab: next as ReviewFilters['tab'] }, replace: true });
  const sent = async () => {
    decide.close();
    toast(t('reviews:verdict.sent'));
    await navigate({ to: '/reviews' });
  };

  return (
    <Stack maw={1240} mx="auto" gap="md">
      <ReviewHeader document={document} round={rounds.at(-1)} waiting={waiting} open={open} onDecide={decide.open} />
      <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
        {!newest && <EmptyState title={t('reviews:page.noVersion')} />}
        {newest && (
          <Tabs value={tab} onChange={turn} keepMounted={false}>
            <Tabs.List mb="md">
              {REVIEW_TABS.map(name => <Tabs.Tab key={name} value={name} px="sm">{t(`reviews:tab.${name}`)}</Tabs.Tab>)}
            </Tabs.List>
            <Tabs.Panel value="read">{version && comments && <ReadTab key={`${version.id} ${!!waiting}`} document={document} version={version} comments={comments} canReview={!!waiting} />}</Tabs.Panel>
            <Tabs.Panel value="compare"><Suspense>{version && <CompareTab key={version.id} document={document} version={version} />}</Suspense></Tabs.Panel>
            <Tabs.Panel value="rounds"><Rounds document={document} rounds={rounds} /></Tabs.Panel>
          </Tabs>
        )}
      </Paper>
      {!waiting && document.state === 'submitted' && <Text size="sm" c="dimmed">{t('reviews:page.gone')}</Text>}
      <FormDialog title={t('reviews:verdict.title')} opened={deciding && !!waiting} onClose={decide.close}><VerdictForm documentId={documentId} open={open} onSent={sent} /></FormDialog>
    </Stack>
  );
}

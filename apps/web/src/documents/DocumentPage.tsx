import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../cases/case-query';
import { ReadingOnly } from '../session/reading-only';
import { ScreenFailed } from '../shell/ScreenFailed';
import { useTitle } from '../ui/useTitle';
import { DocumentBody } from './DocumentBody';
import { documentQuery } from './documents-query';

const route = getRouteApi('/documents/$documentId');

export function DocumentPage() {
  const { t } = useTranslation();
  const { documentId } = route.useParams();
  const { data: document, error } = useQuery(documentQuery(documentId));
  const { data: one, isPending } = useQuery({ ...caseQuery(document?.caseId ?? ''), enabled: !!document });
  useTitle(t('documents:title'));
  if (error && !document) return <ScreenFailed error={error} />;
  if (!document || isPending) return null;
  return (
    <ReadingOnly value={!!one?.emergency || !!one?.erased}>
      <DocumentBody key={document.id} document={document} one={one} />
    </ReadingOnly>
  );
}

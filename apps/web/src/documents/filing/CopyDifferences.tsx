import '../review/review.css';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countChanges } from '#libs/documents/compare-sides';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { FormProblem } from '../../forms/FormProblem';
import { useOnPhone } from '../../ui/useOnPhone';
import { Comparison } from '../review/Comparison';
import { comparedCopy } from './compared-copy';

/** The filed version and the copy, word by word. */
export function CopyDifferences({ document }: { document: Schema<'DocumentDto'> }) {
  const { t } = useTranslation();
  const phone = useOnPhone();
  const { data: comparison, error } = useQuery({
    queryKey: ['document', document.id, 'filed-copy'],
    queryFn: () => data(api.GET('/api/documents/{id}/filed-copy/comparison', { params: { path: { id: document.id } } })),
    // both stay as they are
    staleTime: Infinity,
  });
  if (error) return <FormProblem problem={error} />;
  if (!comparison) return <Text role="status">{t('documents:copy.comparing')}</Text>;
  const blocks = comparedCopy(comparison.blocks);
  const count = countChanges(blocks);
  return (
    <>
      <Text fw={600} role="status" mb="xs">{count ? t('reviews:compare.changes', { count }) : t('reviews:compare.same')}</Text>
      <Comparison blocks={blocks} language={document.language} view={phone ? 'inline' : 'side'} names={{ before: t('documents:copy.filed'), after: t('documents:copy.handedIn') }} />
    </>
  );
}

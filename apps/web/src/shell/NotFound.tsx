import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';

export function NotFound() {
  const { t } = useTranslation();
  return <EmptyState title={t('web:error.notFound')} hint={t('web:error.notFoundHint')} />;
}

import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';

export function NotFound() {
  const { t } = useTranslation();
  return <EmptyState title={t('web:error.notFound')} hint={t('web:error.notFoundHint')} action={<LinkButton to="/" variant="default">{t('web:error.toToday')}</LinkButton>} />;
}

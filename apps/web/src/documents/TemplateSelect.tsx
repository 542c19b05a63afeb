import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { templatesQuery } from './templates-query';

interface TemplateSelectProps {
  kind: Schema<'DocumentKind'>;
  language: Schema<'Language'>;
  value?: string;
  error?: React.ReactNode;
  onChange?(id: string): void;
}

/** With whose words a document begins. Nothing where there is no template for its kind and language. */
export function TemplateSelect({ kind, language, value, error, onChange }: TemplateSelectProps) {
  const { t } = useTranslation();
  const { data: templates = [] } = useQuery(templatesQuery(kind, language));
  if (!templates.length) return null;
  const choices = templates.map(({ id, title, verified }) => ({ value: id, label: verified ? title : t('documents:unchecked', { title }) }));
  return (
    <NativeSelect label={t('documents:field.templateId')} value={templates.some(({ id }) => id === value) ? value : ''} error={error}
      data={[{ value: '', label: t('documents:field.noTemplate') }, ...choices]} onChange={event => onChange?.(event.currentTarget.value)} />
  );
}

import { SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENDONYMS, isLanguage, LANGUAGES } from '#libs/i18n/languages';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { api, data, ifMatch } from '../api/client';
import { VoidForm } from '../deadline-rules/VoidForm';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { allTemplatesQuery, useTemplatesChanged } from './document-templates-query';
import { NewTemplateForm } from './NewTemplateForm';
import { TemplateItem } from './TemplateItem';
import { TemplateTitleForm } from './TemplateTitleForm';

const route = getRouteApi('/document-templates');

/** What documents begin with, by kind: read by all who write documents, kept by supervisors. */
export function TemplatesScreen() {
  const { t } = useTranslation();
  const mayWrite = useMay()('document-template.write');
  const navigate = useNavigate();
  const { language, from } = route.useSearch();
  const { data: all } = useQuery(allTemplatesQuery);
  const changed = useTemplatesChanged();
  const [renamedId, rename] = useState<string | null>(null);
  const [voidedId, voidOne] = useState<string | null>(null);
  const [renamed, voided] = [renamedId, voidedId].map(wanted => all?.find(({ id }) => id === wanted));
  const shown = all?.filter(one => !language || one.language === language) ?? [];
  const show = (next: string) => navigate({ to: '/document-templates', search: isLanguage(next) ? { language: next } : {} });
  useTitle(t('web:screen.documentTemplates'));
  return (
    <Stack maw={960} mx="auto">
      <Title order={1}>{t('web:screen.documentTemplates')}</Title>
      <Text size="sm">{t('templates:hint')}</Text>
      {mayWrite && <Text size="sm" c="dimmed">{t('templates:how')}</Text>}
      <SegmentedControl value={language ?? ''} onChange={value => void show(value)} aria-label={t('templates:languages')}
        data={[{ value: '', label: t('templates:every') }, ...LANGUAGES.map(value => ({ value, label: ENDONYMS[value] }))]} />
      {all && !shown.length && <EmptyState title={t('templates:empty')} />}
      {DOCUMENT_KINDS.filter(kind => shown.some(one => one.kind === kind)).map(kind => (
        <Section key={kind} title={t(`law:documentKind.${kind}`)}>
          <ul className="rows">
            {shown.filter(one => one.kind === kind).map(one => (
              <li key={one.id}><TemplateItem template={one} {...(mayWrite && !one.voidedAt && { onRename: () => rename(one.id), onVoid: () => voidOne(one.id) })} /></li>
            ))}
          </ul>
        </Section>
      ))}
      <FormDialog title={t('templates:fresh')} opened={mayWrite && !!from} onClose={() => void show('')}>{from && <NewTemplateForm documentId={from} onSent={() => void show('')} />}</FormDialog>
      <FormDialog title={t('templates:rename')} opened={!!renamed} onClose={() => rename(null)}>{renamed && <TemplateTitleForm template={renamed} onSent={() => rename(null)} />}</FormDialog>
      <FormDialog title={t('deadlines:void.open')} opened={!!voided} onClose={() => voidOne(null)}>
        {voided && (
          <VoidForm draft={`document-template-void:${voided.id}`} name={voided.title} version={voided.version} onSent={() => voidOne(null)}
            send={(reason, version) => data(api.POST('/api/document-templates/{id}/void', { params: { path: { id: voided.id }, header: ifMatch(version) }, body: { reason } })).finally(changed)} />
        )}
      </FormDialog>
    </Stack>
  );
}

import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Verified } from '../deadlines/Verified';
import { NotFound } from '../shell/NotFound';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { templateQuery } from './document-templates-query';
import { TemplateText } from './TemplateText';

const route = getRouteApi('/document-templates/$templateId');

/** A template as text, to be read before it is verified. */
export function TemplatePage() {
  const { t } = useTranslation();
  const { templateId } = route.useParams();
  const { data: template, isError } = useQuery({ ...templateQuery(templateId), retry: false });
  useTitle(t('web:screen.documentTemplates'));
  if (isError) return <NotFound />;
  if (!template) return null;
  return (
    <Stack maw={820} mx="auto">
      <div>
        <LinkAnchor to="/document-templates" size="sm">{t('templates:back')}</LinkAnchor>
        <Title order={1} lang={template.language}>{template.title}</Title>
        <Text size="sm" c="dimmed">
          {t(`law:documentKind.${template.kind}`)} · <Verified one={template} />
          {template.voidReason && ` ${t('deadlines:rule.voided', { reason: template.voidReason })}`}
        </Text>
        <Text size="sm" c="dimmed">{t('templates:gapHint')}</Text>
      </div>
      <Paper withBorder p={{ base: 'sm', sm: 'lg' }}>
        <TemplateText content={template.content} language={template.language} />
      </Paper>
    </Stack>
  );
}

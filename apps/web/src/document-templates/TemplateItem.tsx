import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENDONYMS } from '#libs/i18n/languages';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { VerifyButton } from '../deadline-rules/VerifyButton';
import { Verified } from '../deadlines/Verified';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTemplatesChanged } from './document-templates-query';

interface TemplateItemProps {
  template: Schema<'TemplateRowDto'>;
  /** Absent for those who only read, and for a template that is not used any more. */
  onRename?(): void;
  onVoid?(): void;
}

/** A template: what it is called, in which language, and whether a lawyer has compared it with the law. */
export function TemplateItem({ template, onRename, onVoid }: TemplateItemProps) {
  const { t } = useTranslation();
  const changed = useTemplatesChanged();
  const { id, title, language, version } = template;
  const verify = async () => {
    await data(api.POST('/api/document-templates/{id}/verification', { params: { path: { id }, header: ifMatch(version) } })).finally(changed);
  };
  return (
    <Stack gap={4} py="sm">
      <LinkAnchor to="/document-templates/$templateId" params={{ templateId: id }} fw={600} td={template.voidedAt ? 'line-through' : undefined}><span lang={language}>{title}</span></LinkAnchor>
      <Text size="sm" c="dimmed">
        <Text span size="sm" lang={language}>{ENDONYMS[language]}</Text> · <Verified one={template} />
        {template.voidReason && ` ${t('deadlines:rule.voided', { reason: template.voidReason })}`}
      </Text>
      {onRename && (
        <Group gap="xs">
          {!template.verified && <VerifyButton name={title} verify={verify} />}
          <Button variant="default" size="xs" onClick={onRename} aria-label={t('templates:renameNamed', { name: title })}>{t('templates:rename')}</Button>
          <Button variant="default" size="xs" onClick={onVoid} aria-label={t('deadlines:void.named', { name: title })}>{t('deadlines:void.open')}</Button>
        </Group>
      )}
    </Stack>
  );
}

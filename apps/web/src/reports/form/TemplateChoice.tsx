import { Radio, Stack } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { REPORT_TEMPLATES } from '#libs/reports/report-plan';

/** What kinds of reports there are, each with a sentence of what it tells. */
export function TemplateChoice(props: Omit<ComponentProps<typeof Radio.Group>, 'children'>) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t('reporting:field.template')} {...props}>
      <Stack gap="xs" mt={6}>
        {REPORT_TEMPLATES.map(template => (
          <Radio key={template} value={template} label={t(`reporting:template.${template}`)} description={t(`reporting:templateHint.${template}`)} styles={{ label: { fontWeight: 600 }, description: { color: 'var(--mantine-color-dimmed)' } }} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

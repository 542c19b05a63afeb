import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RuleSource } from '../deadlines/RuleSource';
import { currentLanguage } from '../texts/i18n';
import { VerifyButton } from './VerifyButton';

interface RuleItemProps {
  rule: Schema<'DeadlineRuleDto'>;
  /** Absent for those who only read, and for a rule that is not used any more. */
  onChange?(): void;
  onVoid?(): void;
}

/** A rule: what must be done, within what, by which source. */
export function RuleItem({ rule, onChange, onVoid }: RuleItemProps) {
  const { t } = useTranslation();
  const name = rule.name[currentLanguage()];
  const verify = () => data(api.POST('/api/deadline-rules/{id}/verification', { params: { path: { id: rule.id }, header: ifMatch(rule.version) } }));
  return (
    <Stack gap={4} py="sm">
      <Text fw={600} td={rule.voidedAt ? 'line-through' : undefined}>{name}</Text>
      <Text size="sm">{t('deadlines:rules.runs', { trigger: t(`law:deadlineTrigger.${rule.trigger}`), length: t(`deadlines:rules.length.${rule.unit}`, { count: rule.length }) })}. {t(rule.shifts ? 'deadlines:rules.shifts' : 'deadlines:rules.stays')}</Text>
      {rule.metStarts && <Text size="sm">{t('deadlines:rules.starts', { trigger: t(`law:deadlineTrigger.${rule.metStarts}`) })}</Text>}
      <RuleSource rule={rule} />
      {onChange && (
        <Group gap="xs">
          {!rule.verifiedAt && <VerifyButton name={name} verify={verify} />}
          <Button variant="default" size="xs" onClick={onChange} aria-label={t('deadlines:changeNamed', { name })}>{t('web:form.change')}</Button>
          <Button variant="default" size="xs" onClick={onVoid} aria-label={t('deadlines:void.named', { name })}>{t('deadlines:void.open')}</Button>
        </Group>
      )}
    </Stack>
  );
}

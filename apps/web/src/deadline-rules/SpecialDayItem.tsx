import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtDay, fmtDayOfWeek } from '../dates/fmt';
import { Verified } from '../deadlines/Verified';
import { VerifyButton } from './VerifyButton';

interface SpecialDayItemProps {
  one: Schema<'SpecialDayDto'>;
  onChange?(): void;
  onVoid?(): void;
}

export function SpecialDayItem({ one, onChange, onVoid }: SpecialDayItemProps) {
  const { t } = useTranslation();
  const name = fmtDay(one.day);
  const verify = () => data(api.POST('/api/special-days/{id}/verification', { params: { path: { id: one.id }, header: ifMatch(one.version) } }));
  return (
    <Stack gap={4} py="sm">
      <Group gap="xs">
        <Text fw={600} td={one.voidedAt ? 'line-through' : undefined}>{name}</Text>
        <Text size="sm" c="dimmed">{fmtDayOfWeek(one.day)}</Text>
      </Group>
      <Text size="sm">{[t(`law:holidayOccasion.${one.occasion}`), t(`law:specialDayKind.${one.kind}`)].join(' · ')}</Text>
      <Text size="sm" c="dimmed">
        {one.source} <Verified one={one} />
        {one.voidReason && ` ${t('deadlines:rule.voided', { reason: one.voidReason })}`}
      </Text>
      {onChange && (
        <Group gap="xs">
          {!one.verifiedAt && <VerifyButton name={name} verify={verify} />}
          <Button variant="default" size="xs" onClick={onChange} aria-label={t('deadlines:changeNamed', { name })}>{t('web:form.change')}</Button>
          <Button variant="default" size="xs" onClick={onVoid} aria-label={t('deadlines:void.named', { name })}>{t('deadlines:void.open')}</Button>
        </Group>
      )}
    </Stack>
  );
}

import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENCIES } from '#libs/law/money/currency';

interface MoneyFieldsProps {
  label: string;
  amount: ComponentProps<typeof TextInput>;
  /** Left out where the currency is given. */
  currency?: ComponentProps<typeof NativeSelect>;
  required?: boolean;
}

/** An amount beside its currency. */
export function MoneyFields({ label, amount, currency, required }: MoneyFieldsProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <TextInput label={label} inputMode="decimal" autoComplete="off" flex={1} required={required} {...amount} />
      {currency && <NativeSelect label={t('redress:field.currency')} w={110} data={[...CURRENCIES]} {...currency} />}
    </Group>
  );
}

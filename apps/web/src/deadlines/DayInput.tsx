import { Button, Group, Stack, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays } from '#libs/law/calendar';
import { today } from '../dates/fmt';

interface DayInputProps extends Omit<TextInputProps, 'onChange'> {
  onChange?(day: string): void;
}

/** A day by the device's own picker, or today and yesterday by one touch. */
export function DayInput({ onChange, value, ...props }: DayInputProps) {
  const { t } = useTranslation();
  const near = { today: today(), yesterday: addDays(today(), -1) };
  return (
    <Stack gap={6}>
      <TextInput type="date" value={value} onChange={({ currentTarget }) => onChange?.(currentTarget.value)} {...props} />
      <Group gap={6}>
        {(['today', 'yesterday'] as const).map(name => (
          <Button key={name} size="compact-sm" variant={value === near[name] ? 'filled' : 'default'} aria-pressed={value === near[name]} onClick={() => onChange?.(near[name])}>
            {t(`deadlines:near.${name}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

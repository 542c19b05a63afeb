import { Chip, Group, Input, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface CodeChipsProps {
  label: string;
  codes: readonly string[];
  /** Where the catalogue has the codes' words, e.g. `law:stage.`. */
  words: string;
  value?: string;
  error?: React.ReactNode;
  onChange?(value: string): void;
}

/** One of the terms of the law, by one touch: all are seen at once. */
export function CodeChips({ label, codes, words, value, error, onChange }: CodeChipsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap={6} component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
      <Text component="legend" fw={600} size="sm">{label}</Text>
      <Chip.Group value={value || null} onChange={one => onChange?.(one as string)}>
        <Group gap={6}>
          {codes.map(code => <Chip key={code} value={code} variant="outline" radius="sm" size="sm">{t(words + code)}</Chip>)}
        </Group>
      </Chip.Group>
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  );
}

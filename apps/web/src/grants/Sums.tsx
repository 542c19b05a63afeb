import { Group, Text } from '@mantine/core';

interface SumsProps {
  /** A word, an amount, and whether it asks for attention. */
  items: readonly (readonly [word: string, amount: string, isAlarming?: boolean])[];
}

/** Amounts beside each other, each beneath its word; on a phone they wrap. */
export function Sums({ items }: SumsProps) {
  return (
    <Group component="dl" m={0} align="flex-start" style={{ columnGap: 32, rowGap: 4 }}>
      {items.map(([word, amount, isAlarming], at) => (
        <div key={at}>
          <Text component="dt" size="xs" c="dimmed">{word}</Text>
          <Text component="dd" m={0} fw={isAlarming ? 700 : 500} style={{ fontVariantNumeric: 'tabular-nums' }}>{amount}</Text>
        </div>
      ))}
    </Group>
  );
}

import { Badge, type MantineColor } from '@mantine/core';
import type { ReactNode } from 'react';

/** A fact in two or three words. Colour only repeats what the words say. */
export function Chip({ children, color = 'gray' }: { children: ReactNode; color?: MantineColor }) {
  return <Badge variant="light" color={color} size="lg" tt="none" fw={550} style={{ color: 'var(--mantine-color-text)', maxWidth: '100%' }}>{children}</Badge>;
}

import { Badge, type MantineColor } from '@mantine/core';
import type { ReactNode } from 'react';

/** A fact in a few words. Colour only repeats what the words say; long ones wrap, none is cut off. */
export function Chip({ children, color = 'gray' }: { children: ReactNode; color?: MantineColor }) {
  return (
    <Badge className="chip" variant="light" color={color} size="lg" tt="none" fw={550} radius="md" c="var(--mantine-color-text)" maw="100%" h="auto" py={3} styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}>
      {children}
    </Badge>
  );
}

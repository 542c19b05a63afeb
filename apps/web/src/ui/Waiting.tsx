import { Skeleton, Stack } from '@mantine/core';

/** The place of what is on its way, as tall as so many rows will be: what stands below does not jump when it comes. */
export function Waiting({ rows }: { rows: number }) {
  return (
    <Stack gap="sm" py="xs" aria-hidden>
      {Array.from({ length: rows }, (_, at) => <Skeleton key={at} h={44} animate={false} />)}
    </Stack>
  );
}

import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtDay, today } from '../../dates/fmt';
import { FormDialog } from '../../forms/FormDialog';
import { useColleagueName } from '../../session/colleagues';
import { useSession } from '../../session/session';
import { Section } from '../../ui/Section';
import { DeputyEndForm } from './DeputyEndForm';
import { DeputyForm } from './DeputyForm';
import { deputiesQuery } from './deputies-query';

type Deputy = Schema<'DeputyDto'>;

/** Who stands in for me, and for whom I do: now and later. */
export function Deputies() {
  const { t } = useTranslation();
  const { userId } = useSession();
  const colleague = useColleagueName();
  const [adding, add] = useDisclosure();
  const [ending, end] = useState<Deputy | null>(null);
  const close = () => end(null);
  const current = (useQuery(deputiesQuery).data ?? []).filter(one => one.endsOn >= today());
  const [mine, others] = [current.filter(one => one.supervisorId === userId), current.filter(one => one.supervisorId !== userId)];
  const period = (one: Deputy, name: string) => t('reviews:deputy.period', { name, from: fmtDay(one.startsOn), to: fmtDay(one.endsOn) });

  return (
    <Section title={t('reviews:deputy.title')} actions={<Button size="xs" variant="default" onClick={add.open}>{t('reviews:deputy.add')}</Button>}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">{t('reviews:deputy.hint')}</Text>
        {!mine.length && <Text size="sm">{t('reviews:deputy.none')}</Text>}
        {mine.length > 0 && <Title order={3}>{t('reviews:deputy.mine')}</Title>}
        {mine.map(one => (
          <Group key={one.id} justify="space-between" gap="xs">
            <Text size="sm">{period(one, colleague(one.deputyId))}</Text>
            <Button size="xs" variant="default" onClick={() => end(one)} aria-label={t('reviews:deputy.endNamed', { name: colleague(one.deputyId) })}>{t('reviews:deputy.end')}</Button>
          </Group>
        ))}
        {others.length > 0 && <Title order={3}>{t('reviews:deputy.others')}</Title>}
        {others.map(one => <Text size="sm" key={one.id}>{period(one, colleague(one.supervisorId))}</Text>)}
      </Stack>
      <FormDialog title={t('reviews:deputy.add')} opened={adding} onClose={add.close}><DeputyForm onSent={add.close} /></FormDialog>
      <FormDialog title={t('reviews:deputy.end')} opened={!!ending} onClose={close}>{ending && <DeputyEndForm one={ending} onSent={close} />}</FormDialog>
    </Section>
  );
}

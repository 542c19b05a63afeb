import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { dayOf, fmtDay } from '../dates/fmt';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { Chip } from '../ui/Chip';
import { Section } from '../ui/Section';
import type { GrantAct } from './GrantDialog';
import { closingsQuery } from './grants-query';

interface ClosingsProps {
  grant: Schema<'GrantDto'>;
  onAct?(act: GrantAct): void;
}

/** What was handed in to the donor, and therefore stays. */
export function Closings({ grant, onAct }: ClosingsProps) {
  const { t } = useTranslation();
  const { data: closings } = useQuery(closingsQuery(grant.id));
  const last = closings?.find(({ reopenedAt }) => !reopenedAt)?.id;
  return (
    <Section title={t('grants:closing.title')} actions={onAct && <Button size="xs" variant="default" onClick={() => onAct({ act: 'close' })}>{t('grants:closing.add')}</Button>}>
      {closings?.length === 0 && <Text c="dimmed">{t('grants:closing.none')}</Text>}
      <ul className="rows">
        {closings?.map(one => (
          <li key={one.id} style={{ padding: '8px 0' }}>
            <Group justify="space-between" gap="xs">
              <Text td={one.reopenedAt ? 'line-through' : undefined}>{t('grants:closing.through', { through: fmtDay(one.through), on: fmtDay(dayOf(one.createdAt, OFFICE_ZONE)) })}</Text>
              {one.reopeningReason && <Chip>{t('grants:closing.reopened', { reason: t(`grants:reopeningReason.${one.reopeningReason}`) })}</Chip>}
              {onAct && one.id === last && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'reopen', closing: one })}>{t('grants:closing.reopen')}</Button>}
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}

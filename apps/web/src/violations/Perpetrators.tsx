import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useMay } from '../session/session';
import { Surrounded } from './acting';
import { CorrectionButtons } from './CorrectionButtons';
import { Matches } from './Matches';
import { usePerpetratorName } from './usePerpetratorName';
import { VoidedBecause } from './VoidedBecause';

/** Who did it, and whether other cases name the same. */
export function Perpetrators({ perpetrators }: { perpetrators: Schema<'PerpetratorDto'>[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const name = usePerpetratorName();
  const { begin } = useContext(Surrounded);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={2}>{t('violations:perpetrator.title')}</Title>
        {begin && may('perpetrator.write') && <Button size="xs" variant="default" onClick={() => begin({ form: 'perpetrator' })}>{t('violations:perpetrator.add')}</Button>}
      </Group>
      {!perpetrators.length && <Text size="sm" c="dimmed">{t('violations:perpetrator.empty')}</Text>}
      <ul className="rows">
        {perpetrators.map(one => (
          <li key={one.id} style={{ padding: '8px 0' }}>
            <Group gap="xs">
              <Text fw={600} td={one.voidedAt ? 'line-through' : undefined}>{name(one)}</Text>
              {!one.voidedAt && may('perpetrator.write') && <CorrectionButtons change={{ form: 'perpetrator-change', perpetrator: one }} voids={{ of: 'perpetrator', id: one.id, version: one.version }} />}
            </Group>
            <Text size="sm" c="dimmed">{[t(`violations:perpetratorKind.${one.kind}`), t(`violations:service.${one.service}`)].join(' · ')}</Text>
            <VoidedBecause record={one} />
            {!one.voidedAt && may('perpetrator.match') && <Matches perpetratorId={one.id} />}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

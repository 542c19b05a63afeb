import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { useMay, useSession } from '../session/session';
import { Section } from '../ui/Section';
import { WallForm } from './WallForm';
import { WallLiftForm } from './WallLiftForm';

/** Who must not see the case; those walls that were lifted stay here too. */
export function Walls({ caseId, access: { walls, seenBy } }: { caseId: string; access: Schema<'CaseAccessDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  const { userId } = useSession();
  const [raising, raise] = useDisclosure();
  const [lifting, lift] = useState<Schema<'ConflictWallDto'> | null>(null);
  // the lead, or a supervisor who sees the case to change it
  const mayWall = may('case.wall') && seenBy.some(sight => sight.userId === userId && (sight.role === 'lead' || (may('case.close') && sight.basis !== 'emergency' && sight.role !== 'observer')));
  const done = () => lift(null);

  return (
    <Section title={t('access:wall.title')} actions={mayWall && <Button size="xs" variant="default" onClick={raise.open}>{t('access:wall.raise')}</Button>}>
      {!walls.length && <Text size="sm">{t('access:wall.none')}</Text>}
      <ul className="rows">
        {walls.map(wall => (
          <li key={wall.id} style={{ padding: '6px 0' }}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Text fw={550}>{colleague(wall.userId)}</Text>
                <Text size="sm" className="prewrap">{wall.reason}</Text>
                <Text size="sm" c="dimmed">{t('access:wall.since', { who: colleague(wall.raisedBy), when: fmtMoment(wall.raisedAt) })}</Text>
                {wall.liftedAt && (
                  <>
                    <Text size="sm" c="dimmed">{t('access:wall.lifted', { who: colleague(wall.liftedBy), when: fmtMoment(wall.liftedAt) })}</Text>
                    <Text size="sm" className="prewrap">{wall.liftReason}</Text>
                  </>
                )}
              </div>
              {mayWall && !wall.liftedAt && <Button size="xs" variant="default" onClick={() => lift(wall)}>{t('access:wall.lift')}</Button>}
            </Group>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">{t('access:wall.hint')}</Text>
      <FormDialog title={t('access:wall.raise')} opened={raising} onClose={raise.close}><WallForm caseId={caseId} onSent={raise.close} /></FormDialog>
      <FormDialog title={t('access:wall.liftTitle')} opened={!!lifting} onClose={done}>{lifting && <WallLiftForm caseId={caseId} wall={lifting} onSent={done} />}</FormDialog>
    </Section>
  );
}

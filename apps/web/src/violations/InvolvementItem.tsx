import { Button, Group, Text } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useMay } from '../session/session';
import { Surrounded } from './acting';
import { CorrectionButtons } from './CorrectionButtons';
import { usePerpetratorName } from './usePerpetratorName';
import { VoidedBecause } from './VoidedBecause';

interface InvolvementItemProps {
  involvement: Schema<'InvolvementDto'>;
  actId: string;
  /** The act stands. */
  standing: boolean;
}

/** Who did what in an act, and how far that is established: the latest first. */
export function InvolvementItem({ involvement, actId, standing }: InvolvementItemProps) {
  const { t } = useTranslation();
  const may = useMay();
  const name = usePerpetratorName();
  const { begin, perpetrators } = useContext(Surrounded);
  const { id, perpetratorId, part, certainties, version, voidedAt } = involvement;
  const called = perpetrators.filter(one => one.id === perpetratorId).map(name).join();
  const established = certainties.map(({ certainty, since }) => `${t(`violations:certainty.${certainty}`)} (${fmtPartialDate(t, since)})`).join(' ← ');
  return (
    <>
      <Group gap="xs">
        <Text size="sm" td={voidedAt ? 'line-through' : undefined}><b>{called}</b> · {t(`violations:involvementPart.${part}`)} · {established}</Text>
        {begin && standing && !voidedAt && may('perpetrator.write') && (
          <>
            <Button size="compact-xs" variant="subtle" onClick={() => begin({ form: 'involvement', actId, involvement })}>{t('violations:involvement.establish')}</Button>
            <CorrectionButtons voids={{ of: 'involvement', id, version }} />
          </>
        )}
      </Group>
      <VoidedBecause record={involvement} />
    </>
  );
}

import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useActsOfCase } from './useActsOfCase';

interface ActChipsProps {
  one: Schema<'CaseDto'>;
  /** Whose claim it is: only acts against him are offered. */
  clientId: string;
  value?: string[];
  onChange?(value: string[]): void;
  error?: string;
}

/** A kind of act and its day can be longer than a phone is wide. */
const WRAPPED = { label: { height: 'auto', maxWidth: '100%', whiteSpace: 'normal', lineHeight: '1.3', paddingBlock: 5 } } as const;

/** The acts a claim is for. One that was voided since is shown while it is named, so that it can be taken out. */
export function ActChips({ one, clientId, value = [], onChange, error }: ActChipsProps) {
  const { t } = useTranslation();
  const offered = useActsOfCase(one).filter(({ id, victimId, stands }) => victimId === clientId && (stands || value.includes(id)));
  if (!offered.length) return null;
  return (
    <Input.Wrapper label={t('redress:field.actIds')} description={t('redress:field.actIdsHint')} error={error} labelElement="div" role="group" aria-label={t('redress:field.actIds')}>
      <Chip.Group multiple value={value} onChange={onChange}>
        <Group gap={6} mt={6}>
          {offered.map(({ id, name, stands }) => <Chip key={id} value={id} variant="outline" radius="sm" size="sm" maw="100%" styles={WRAPPED}>{stands ? name : `${name} · ${t('redress:voided')}`}</Chip>)}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

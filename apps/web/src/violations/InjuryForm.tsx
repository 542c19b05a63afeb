import { Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BodyRegion } from '#libs/law/violations/body-region';
import { INJURY_CONSEQUENCES } from '#libs/law/violations/injury-consequence';
import { INJURY_KINDS } from '#libs/law/violations/injury-kind';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { orNull, withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { BodyMap } from './BodyMap';
import { type Place, useEventsChanged } from './events-query';

type InjuryFormProps = { place: Place; onSent(): void } & (
  | { /** The act it comes of. */ actId: string; injury?: undefined }
  | { /** The one that is changed. */ injury: Schema<'InjuryDto'>; actId?: undefined }
);

/** Fields whose name differs from that of the same field elsewhere. */
const NAMES: Record<string, string> = { '/kind': 'injuryKind', '/description': 'seen' };

/** What an act has done, placed on the body. */
export function InjuryForm({ place, actId, injury, onSent }: InjuryFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: injury ? `injury-change:${injury.id}` : `injury:${actId}`,
    initial: {
      kind: injury?.kind ?? 'bruise', regions: (injury?.regions ?? []) as BodyRegion[], consequence: injury?.consequence ?? 'unknown',
      seenOn: injury?.seenOn ?? '', description: injury?.description ?? '',
    } as InjuryValues,
    send: async (values, { id, overVersion }) => {
      if (injury) await change(injury, values, overVersion);
      else await data(api.POST('/api/acts/{id}/injuries', { params: { path: { id: actId } }, body: { id, ...withoutBlanks(values) } as Schema<'NewInjuryDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { regions } = form.values;
  const toggle = (region: BodyRegion) => form.setFieldValue('regions', regions.includes(region) ? regions.filter(one => one !== region) : [...regions, region]);
  return (
    <RecordFormBody record={record} action={t(injury ? 'web:form.save' : 'violations:injury.add')} fieldName={pointer => t(`violations:field.${NAMES[pointer] ?? pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <CodeSelect label={t('violations:field.injuryKind')} codes={INJURY_KINDS} words="violations:injuryKind." {...form.getInputProps('kind')} data-autofocus />
      <Stack gap={4}>
        <Text fw={600} size="sm">{t('violations:field.regions')}</Text>
        <BodyMap marked={regions} onToggle={toggle} />
        <Text size="sm" aria-live="polite">{regions.map(region => t(`violations:bodyRegion.${region}`)).join('; ') || t('violations:bodyMap.hint')}</Text>
      </Stack>
      <CodeSelect label={t('violations:field.consequence')} codes={INJURY_CONSEQUENCES} words="violations:injuryConsequence." {...form.getInputProps('consequence')} />
      <PartialDateInput label={t('violations:field.seenOn')} {...form.getInputProps('seenOn')} />
      <Textarea label={t('violations:field.seen')} autosize minRows={2} {...form.getInputProps('description')} />
    </RecordFormBody>
  );
}

interface InjuryValues {
  kind: string;
  regions: BodyRegion[];
  consequence: string;
  seenOn: string;
  description: string;
}

function change(injury: Schema<'InjuryDto'>, { seenOn, description, ...values }: InjuryValues, overVersion: number | null) {
  const body = { ...values, seenOn: orNull(seenOn), description: orNull(description) } as Schema<'InjuryChangesDto'>;
  return data(api.PATCH('/api/injuries/{id}', { params: { path: { id: injury.id }, header: ifMatch(overVersion ?? injury.version) }, body }));
}

import { Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BodyRegion } from '#libs/law/violations/body-region';
import { INJURY_CONSEQUENCES } from '#libs/law/violations/injury-consequence';
import { INJURY_KINDS } from '#libs/law/violations/injury-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { BodyMap } from './BodyMap';
import { type Place, useEventsChanged } from './events-query';

interface InjuryFormProps {
  place: Place;
  actId: string;
  onSent(): void;
}

/** What an act has done, placed on the body. */
export function InjuryForm({ place, actId, onSent }: InjuryFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: `injury:${actId}`,
    initial: { kind: 'bruise', regions: [] as BodyRegion[], consequence: 'unknown', seenOn: '', description: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/acts/{id}/injuries', { params: { path: { id: actId } }, body: { id, ...withoutBlanks(values) } as Schema<'NewInjuryDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { regions } = form.values;
  const toggle = (region: BodyRegion) => form.setFieldValue('regions', regions.includes(region) ? regions.filter(one => one !== region) : [...regions, region]);
  return (
    <RecordFormBody record={record} action={t('violations:injury.add')}>
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

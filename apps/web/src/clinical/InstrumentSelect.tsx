import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { INSTRUMENT_IDS, type InstrumentId, INSTRUMENTS } from '#libs/instruments/instruments';

/** One of the instruments, by its published name and what it asks about. */
export function InstrumentSelect({ value, onChange }: { value: InstrumentId; onChange(next: InstrumentId): void }) {
  const { t } = useTranslation();
  const options = INSTRUMENT_IDS.map(id => ({ value: id, label: `${INSTRUMENTS[id].title}: ${t(`clinical:instrument.${id}`)}` }));
  return <NativeSelect label={t('clinical:assessment.instrument')} data={options} value={value} onChange={event => onChange(event.currentTarget.value as InstrumentId)} />;
}

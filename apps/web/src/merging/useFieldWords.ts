import { useTranslation } from 'react-i18next';
import type { MergeField } from '#libs/law/merged-file';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';

/** What one file says of a field, in words. */
export function useFieldWords(): (field: MergeField, client: Schema<'ClientDto'>) => string {
  const { t } = useTranslation();
  return (field, client) => {
    const { person } = client;
    const date = (value?: string | null) => (value ? fmtPartialDate(t, value) : '');
    switch (field) {
      case 'birthDate': return date(person.birthDate) || String(person.birthYear ?? '');
      case 'diedOn': return date(person.diedOn);
      case 'takenOn': return date(client.takenOn);
      case 'gender': return person.gender ? t(`law:gender.${person.gender}`) : '';
      case 'region': return person.region ? t(`law:region.${person.region}`) : '';
      case 'address': return person.address ?? '';
      case 'safeContact': return Object.values(person.safeContact ?? {}).filter(Boolean).join(', ');
      case 'kind': return t(`law:clientKind.${client.kind}`);
      case 'referralSource': return client.referralSource ? t(`law:referralSource.${client.referralSource}`) : '';
      default: return client.relatives.length ? client.displayName : client.code;
    }
  };
}

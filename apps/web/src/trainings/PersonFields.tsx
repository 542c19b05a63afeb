import { Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { OCCUPATIONS } from '#libs/law/trainings/occupation';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';

export interface PersonValues {
  name: string;
  phone: string;
  region: string;
  gender: string;
  birthYear: string;
  occupation: string;
}

const WIDE = { flex: '2 1 220px' };
const NARROW = { flex: '1 1 130px' };

/** What a list of participants asks of somebody; the name alone is needed. */
export function PersonFields({ form, nameless }: { form: UseFormReturnType<PersonValues>; nameless?: boolean }) {
  const { t } = useTranslation();
  const none = t('web:form.notKnown');
  return (
    <>
      {!nameless && (
        <Group align="flex-start" gap="sm">
          <TextInput label={t('trainings:participant.name')} style={WIDE} autoComplete="off" {...form.getInputProps('name')} required />
          <TextInput label={t('trainings:participant.phone')} style={NARROW} type="tel" autoComplete="off" {...form.getInputProps('phone')} />
        </Group>
      )}
      <Group align="flex-start" gap="sm">
        <CodeSelect label={t('trainings:participant.region')} codes={REGIONS} words="law:region." none={none} style={NARROW} {...form.getInputProps('region')} />
        <CodeSelect label={t('trainings:participant.gender')} codes={GENDERS} words="law:gender." none={none} style={NARROW} {...form.getInputProps('gender')} />
        <TextInput label={t('trainings:participant.birthYear')} inputMode="numeric" style={NARROW} autoComplete="off" {...form.getInputProps('birthYear')} />
        <CodeSelect label={t('trainings:participant.occupation')} codes={OCCUPATIONS} words="trainings:occupation." none={none} style={NARROW} {...form.getInputProps('occupation')} />
      </Group>
    </>
  );
}

/** What is sent: what was left empty is not known. */
export function personBody({ name, phone, region, gender, birthYear, occupation }: PersonValues): Schema<'NewParticipantDto'> {
  const year = birthYear.trim() ? Number(birthYear) : null;
  return { name: name.trim(), phone: phone.trim() || null, region: region || null, gender: gender || null, birthYear: year, occupation: occupation || null } as Schema<'NewParticipantDto'>;
}

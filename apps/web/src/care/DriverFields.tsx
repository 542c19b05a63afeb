import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../session/colleagues';

/** Who drives, by what a form gives its inputs: a colleague, or somebody else by name and phone. */
export function DriverFields({ id, name }: { id: object; name: object }) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  return (
    <>
      <NativeSelect label={t('care:field.driverId')} {...id} data={[{ value: '', label: t('care:field.none') }, ...colleagues.map(one => ({ value: one.id, label: one.displayName }))]} />
      <TextInput label={t('care:field.driverName')} {...name} autoComplete="off" />
    </>
  );
}

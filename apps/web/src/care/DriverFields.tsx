import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { withoutBlanks } from '../forms/blank';
import { useColleagues } from '../session/colleagues';

/** Whom a car carries and who drives it. */
export interface Driving {
  driverId: string;
  driverName: string;
  driverPhone: string;
  passengers: number | '';
}

export const NOBODY_DRIVES: Driving = { driverId: '', driverName: '', driverPhone: '', passengers: 1 };

/** What is sent of it; what is empty is left out. */
export const drivingBody = ({ passengers, ...words }: Driving) => ({ ...withoutBlanks(words), ...(passengers && { passengers }) });

const DRIVERS: readonly Schema<'Role'>[] = ['intern', 'lawyer', 'supervisor', 'specialist', 'reception'];

/** Who drives: a colleague, or somebody else by name and phone. A colleague reads hour, way, how many, and a phone that is given here; not whom. */
export function DriverFields({ form }: { form: UseFormReturnType<any> }) {
  const { t } = useTranslation();
  const colleagues = useColleagues().filter(({ roles }) => roles.some(role => DRIVERS.includes(role)));
  return (
    <>
      <NativeSelect label={t('care:field.driverId')} description={t('care:drive.told')} {...form.getInputProps('driverId')} data={[{ value: '', label: t('care:field.none') }, ...colleagues.map(one => ({ value: one.id, label: one.displayName }))]} />
      <TextInput label={t('care:field.driverName')} {...form.getInputProps('driverName')} autoComplete="off" />
      <Group grow align="flex-end">
        <NumberInput label={t('care:field.passengers')} min={1} max={20} allowDecimal={false} hideControls {...form.getInputProps('passengers')} />
        <TextInput label={t('care:field.driverPhone')} {...form.getInputProps('driverPhone')} type="tel" autoComplete="off" />
      </Group>
    </>
  );
}

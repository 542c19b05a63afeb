import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { isWholeDay } from '../dates/whole-day';

interface GrantSelectProps extends Omit<NativeSelectProps, 'data' | 'type'> {
  grants: Schema<'GrantDto'>[];
  type: Schema<'ServiceType'>;
  day: string;
}

/** One of the grants that pay for such a service on such a day. */
export function GrantSelect({ grants, type, day, ...props }: GrantSelectProps) {
  const { t } = useTranslation();
  const paying = grants.filter(one => one.id === props.value || paysFor(one, type, day));
  return <NativeSelect label={t('care:field.grantId')} data={[{ value: '', label: t('care:field.none') }, ...paying.map(one => ({ value: one.id, label: `${one.donor}: ${one.name}` }))]} {...props} />;
}

/** On a day that is not known exactly any grant may have run. */
export const paysFor = ({ serviceTypes, startsOn, endsOn }: Schema<'GrantDto'>, type: Schema<'ServiceType'>, day: string): boolean =>
  serviceTypes.includes(type) && (!isWholeDay(day) || (startsOn <= day && day <= endsOn));

import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

interface LineSelectProps extends Omit<NativeSelectProps, 'data'> {
  lines: readonly Schema<'BudgetLineDto'>[];
}

/** Which line of the grant is billed, where several pay for such a service; whoever does not know leaves it to the director. */
export function LineSelect({ lines, ...props }: LineSelectProps) {
  const { t } = useTranslation();
  if (lines.length < 2) return null;
  return <NativeSelect label={t('care:field.lineId')} data={[{ value: '', label: t('care:field.lineLater') }, ...lines.map(one => ({ value: one.id, label: one.name }))]} {...props} />;
}

/** Lines of a grant that pay for services of a type. */
export const linesFor = (grants: readonly Schema<'GrantDto'>[], grantId: string, type: Schema<'ServiceType'>): Schema<'BudgetLineDto'>[] =>
  grants.find(({ id }) => id === grantId)?.lines.filter(one => !one.voidedAt && one.serviceTypes.includes(type)) ?? [];

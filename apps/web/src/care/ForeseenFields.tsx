import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { COST_PAYERS, type CostPayer } from '#libs/law/care/cost-payer';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { useMay } from '../session/session';
import { grantsQuery, plansQuery, providersQuery } from './care-query';
import { GrantSelect } from './GrantSelect';

/** What is agreed beforehand: which goal it serves, who gives it, who pays. */
export interface Foreseen {
  goalId: string;
  providerId: string;
  payer: string;
  grantId: string;
}

export const NOTHING_FORESEEN: Foreseen = { goalId: '', providerId: '', payer: '', grantId: '' };

/** What a new service says of it. */
export function foreseenBody({ goalId, providerId, payer, grantId }: Foreseen): Pick<Schema<'NewServiceDto'>, keyof Foreseen> {
  return { goalId: goalId || undefined, providerId: providerId || undefined, payer: (payer as CostPayer) || undefined, grantId: (payer === 'grant' && grantId) || undefined };
}

interface ForeseenFieldsProps {
  form: UseFormReturnType<any>;
  clientId: string;
  type: Schema<'ServiceType'>;
  /** The day it is agreed for: the grant runs then. */
  day: string;
}

export function ForeseenFields({ form, clientId, type, day }: ForeseenFieldsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: plans } = useQuery({ ...plansQuery(clientId), enabled: may('plan.read') });
  const { data: providers } = useQuery({ ...providersQuery, enabled: may('provider.read') });
  const { data: grants = [] } = useQuery(grantsQuery);
  const chosen = form.values.goalId;
  const goals = plans?.flatMap(plan => plan.goals.filter(goal => goal.id === chosen || (!plan.ending && goal.state === 'pursued'))) ?? [];
  const none = { value: '', label: t('care:field.none') };
  return (
    <>
      {!!goals.length && <NativeSelect label={t('care:field.goalId')} data={[none, ...goals.map(one => ({ value: one.id, label: one.text }))]} {...form.getInputProps('goalId')} />}
      {!!providers?.length && <NativeSelect label={t('care:field.givenBy')} data={[none, ...providers.map(one => ({ value: one.id, label: one.name }))]} {...form.getInputProps('providerId')} />}
      <CodeSelect label={t('care:field.willPay')} codes={COST_PAYERS} words="law:costPayer." none={t('care:field.none')} {...form.getInputProps('payer')} />
      {form.values.payer === 'grant' && <GrantSelect grants={grants} type={type} day={day} {...form.getInputProps('grantId')} />}
    </>
  );
}

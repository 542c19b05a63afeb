import type { ServiceType } from '#libs/law/care/service-type';
import type { Schema } from '../api/schema';
import { momentOf } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { drivingBody, NOBODY_DRIVES } from './DriverFields';
import { foreseenBody, NOTHING_FORESEEN } from './ForeseenFields';
import { ONCE } from './RepeatFields';

export const NEW_SERVICE = {
  type: 'transport' as ServiceType, dueOn: '', time: '', quantity: '' as number | '', unit: '', name: '', dose: '',
  fromPlace: '', toPlace: '', ...NOBODY_DRIVES, ...NOTHING_FORESEEN, ...ONCE,
};

/** What is sent of a new service: of transport the way and the hour of leaving, of medicines their names. */
export function serviceBody({ type, dueOn, time, quantity, unit, name, dose, fromPlace, toPlace, goalId, providerId, payer, grantId, every, until, ...driving }: typeof NEW_SERVICE): Schema<'NewServiceDto'> {
  const body = {
    type,
    ...(quantity !== '' && unit ? { quantity, unit: unit as Schema<'ServiceUnit'> } : {}),
    ...foreseenBody({ goalId, providerId, payer, grantId }),
    ...(every ? { repeat: { every, until } } : {}),
  };
  if (type === 'transport') return { ...body, trip: { leavesAt: momentOf(dueOn, time), fromPlace, toPlace, ...drivingBody(driving) } };
  const medicine = type === 'medicines' && name.trim() ? { medicine: { name, ...withoutBlanks({ dose }) } } : {};
  return { ...body, ...medicine, ...withoutBlanks({ dueOn, dueTime: time }) };
}

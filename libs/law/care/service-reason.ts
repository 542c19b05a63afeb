import type { ServiceOutcome } from './service-state';

/** Why a service was missed or declined: codes alone, so that no row says what ails somebody. */
export const SERVICE_REASONS = [
  'did_not_come', 'ill', 'detained', 'no_transport', 'provider_absent', 'refused', 'not_needed', 'provider_refused', 'no_funds', 'client_died', 'entered_by_mistake', 'other',
] as const;

export type ServiceReason = (typeof SERVICE_REASONS)[number];

const REASONS_OF: Record<ServiceOutcome, readonly ServiceReason[]> = {
  delivered: [],
  missed: ['did_not_come', 'ill', 'detained', 'no_transport', 'provider_absent', 'other'],
  declined: ['refused', 'not_needed', 'provider_refused', 'no_funds', 'client_died', 'entered_by_mistake', 'other'],
};

/** Which reasons an outcome can have; none for a delivered service. */
export const reasonsOf = (outcome: ServiceOutcome): readonly ServiceReason[] => REASONS_OF[outcome];

import type { ServiceType } from './service-type';

/** Types of assistance that the UN Voluntary Fund for Victims of Torture asks its grantees about. */
export const ASSISTANCE = ['medical', 'psychological', 'social', 'legal', 'humanitarian'] as const;

export type Assistance = (typeof ASSISTANCE)[number];

/** Which type of assistance a service is told as. Work in a case is legal assistance too. */
export const ASSISTANCE_OF: Readonly<Record<ServiceType, Assistance>> = {
  medical: 'medical',
  medicines: 'medical',
  physiotherapy: 'medical',
  psychological: 'psychological',
  psychiatric: 'psychological',
  social: 'social',
  transport: 'social',
  vocational: 'social',
  humanitarian: 'humanitarian',
  shelter: 'humanitarian',
  legal_advice: 'legal',
};

/**
 * Domains in which a person has much difficulty. Source: Washington Group on Disability Statistics, short set
 * (the first six) and extended set (psychosocial). The legal group of disability is another matter.
 */
export const DISABILITIES = [
  'vision',
  'hearing',
  'mobility',
  'cognition',
  'self_care',
  'communication',
  'psychosocial',
] as const;

export type Disability = (typeof DISABILITIES)[number];

/**
 * Who holds somebody, or whose member somebody is.
 */
export const SERVICES = [
  'internal_affairs', 'national_security', 'penitentiary', 'military', 'prosecutor', 'border_service', 'medical_institution',
  'social_institution', 'local_authority', 'private_persons', 'different', 'unknown',
] as const;

export type Service = (typeof SERVICES)[number];

import type { Language } from '#libs/i18n/languages';

export interface OfficeNames {
  id: string;
  name: Record<Language, string>;
}

export const OFFICE_NAMES = 'select id, name from offices';

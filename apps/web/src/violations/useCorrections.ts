import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from './ActionRow';
import { type Act, Surrounded } from './acting';
import type { Voided } from './VoidForm';

/** What stands is changed (where there is a form for that), or voided with a reason. */
export function useCorrections(change: Act | null, voids: Voided): Action[] {
  const { t } = useTranslation();
  const { begin } = useContext(Surrounded);
  if (!begin) return [];
  return [
    ...(change ? [{ label: t('web:form.change'), run: () => begin(change), quiet: true }] : []),
    { label: t('violations:void'), run: () => begin({ form: 'void', record: voids }), quiet: true },
  ];
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateWords } from '#libs/law/read-partial-date';

export function useDateWords(): DateWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      seasons: { 21: t('web:season.spring'), 22: t('web:season.summer'), 23: t('web:season.autumn'), 24: t('web:season.winter') },
      about: t('web:date.about'),
      unknown: t('web:date.unknownTyped'),
    }),
    [t],
  );
}

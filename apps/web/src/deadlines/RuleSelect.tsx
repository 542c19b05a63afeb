import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DEADLINE_JURISDICTIONS } from '#libs/law/deadlines/deadline-jurisdiction';
import { currentLanguage } from '../texts/i18n';
import { rulesQuery } from './deadlines-query';

/** The rules in use by whose they are; those that nobody has verified say so. */
export function RuleSelect(props: Omit<NativeSelectProps, 'data'>) {
  const { t } = useTranslation();
  const { data: rules = [] } = useQuery(rulesQuery);
  const inUse = rules.filter(({ voidedAt }) => !voidedAt);
  const groups = DEADLINE_JURISDICTIONS.map(jurisdiction => ({
    group: t(`law:deadlineJurisdiction.${jurisdiction}`),
    items: inUse.filter(rule => rule.jurisdiction === jurisdiction).map(({ id, name, verifiedAt }) => ({
      value: id,
      label: verifiedAt ? name[currentLanguage()] : `${name[currentLanguage()]} (${t('deadlines:unverified')})`,
    })),
  }));
  return <NativeSelect {...props} data={[{ value: '', label: t('web:form.choose') }, ...groups.filter(({ items }) => items.length)]} />;
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';

export function PersonDetails({ person }: { person: Schema<'PersonDto'> }) {
  const { t } = useTranslation();
  const { safeContact } = person;
  const words = (prefix: string, codes?: string[]) => codes?.map(code => t(prefix + code)).join(', ');
  const facts: [string, string | null | undefined][] = [
    ['names', person.names.slice(1).map(({ family, given, patronymic }) => [family, given, patronymic].filter(Boolean).join(' ')).join('\n')],
    ['birthDate', person.birthDate && fmtPartialDate(t, person.birthDate)],
    ['gender', person.gender && t(`law:gender.${person.gender}`)],
    ['region', person.region && t(`law:region.${person.region}`)],
    ['phones', person.phones?.join('\n')],
    ['address', person.address],
    ['safeContact', safeContact && [safeContact.channel, safeContact.hours, safeContact.codeName && t('people:person.askFor', { name: safeContact.codeName })].filter(Boolean).join('\n')],
    ['disabilities', words('law:disability.', person.disabilities)],
    ['vulnerabilities', words('law:vulnerability.', person.vulnerabilities)],
    ['note', person.note],
  ];
  const known = facts.filter(([, text]) => text);
  if (!known.length) return <Text size="sm" c="dimmed">{t('people:person.nothingYet')}</Text>;
  return (
    <dl style={{ margin: 0 }}>
      {known.map(([field, text]) => (
        <div key={field} style={{ marginBottom: 8 }}>
          <Text component="dt" size="sm" c="dimmed">{t(`people:person.${field}`)}</Text>
          <Text component="dd" m={0} className="prewrap">{text}</Text>
        </div>
      ))}
    </dl>
  );
}

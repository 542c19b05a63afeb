import { Flex, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';

interface RecordRowsProps {
  entries: Schema<'RecordEntryDto'>[];
  /** All are of the case that is open: its code goes without saying. */
  ofOneCase?: boolean;
}

/** Who did what to which part, and when. Codes without a name here are shown as they are. */
export function RecordRows({ entries, ofOneCase }: RecordRowsProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const named = (key: string, code: string) => t(key, { defaultValue: code });
  return (
    <ul className="rows">
      {entries.map(({ id, actorId, act, part, caseCode, at }) => (
        <li key={id}>
          <Flex direction={{ base: 'column', sm: 'row' }} justify="space-between" columnGap="md" px="xs" py={8}>
            <Text size="sm">
              <b>{actorId ? colleague(actorId) : t('audit:record.nobody')}</b>
              {` · ${[named(`audit:act.${act}`, act), named(`audit:part.${part}`, part), !ofOneCase && caseCode].filter(Boolean).join(' · ')}`}
            </Text>
            <Text size="sm" c="dimmed" style={{ flex: 'none' }}>{fmtMoment(at)}</Text>
          </Flex>
        </li>
      ))}
    </ul>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { Section } from '../ui/Section';
import { FindingLines } from './FindingLines';

/** By what a client was taken on: the conflict check and what it told, or why there was none. */
export function TakingOnCheck({ check: { by, at, uncheckedReason, findings } }: { check: NonNullable<Schema<'ClientDto'>['conflictCheck']> }) {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  return (
    <Section title={t('people:takingOnCheck.title')}>
      <Text size="sm" c="dimmed">{t('people:takingOnCheck.by', { who: nameOf(by), date: fmtMoment(at) })}</Text>
      {uncheckedReason && <Text size="sm" className="prewrap">{t('people:takingOnCheck.unchecked')}: {uncheckedReason}</Text>}
      {findings && <Text size="sm">{t(findings.length ? 'people:takingOnCheck.told' : 'people:takingOnCheck.nobody')}</Text>}
      {findings && <FindingLines findings={findings} />}
      {!findings && !uncheckedReason && <Text size="sm">{t('people:takingOnCheck.secret')}</Text>}
    </Section>
  );
}

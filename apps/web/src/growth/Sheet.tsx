import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment, fmtMonth } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { Chip } from '../ui/Chip';
import { useMeasure } from './useMeasure';

/** A signed month: what was counted, what the supervisor said, and what has changed since. */
export function Sheet({ sheet }: { sheet: Schema<'InternshipSheetDto'> }) {
  const { t } = useTranslation();
  const { name, amount } = useMeasure();
  const by = useColleagueName()(sheet.signedBy);
  const say = (measure: string, value: number) => t('growth:sheet.figure', { name: name(measure), amount: amount(measure, value) });
  const signed = sheet.figures.filter(one => one.signed > 0);
  const others = sheet.figures.filter(one => one.signed !== one.byNow);
  return (
    <li className="sheet">
      <Group gap={6} pt={8}>
        <Text fw={600} component="h3" size="md" m={0}>{fmtMonth(sheet.month)}</Text>
        {sheet.changed && <Chip color="orange">{t('growth:sheet.changed')}</Chip>}
        {!sheet.intact && <Chip color="red">{t('growth:sheet.broken')}</Chip>}
      </Group>
      <Text size="sm">{signed.length ? signed.map(one => say(one.measure, one.signed)).join(' · ') : t('growth:sheet.nothing')}</Text>
      {sheet.remark && <Text className="prewrap" mt={4}>{sheet.remark}</Text>}
      {others.length > 0 && (
        <ul className="plain-list">
          {others.map(({ measure, signed, byNow }) => (
            <Text key={measure} component="li" size="sm">{t('growth:sheet.byNow', { name: name(measure), signed: amount(measure, signed), byNow: amount(measure, byNow) })}</Text>
          ))}
        </ul>
      )}
      <Text size="sm" c="dimmed" mt={4}>{t('growth:sheet.by', { name: by, moment: fmtMoment(sheet.signedAt) })}</Text>
      <Text size="xs" c="dimmed" pb={8} className="digest">{t('growth:sheet.digest', { digest: sheet.digest })}</Text>
    </li>
  );
}

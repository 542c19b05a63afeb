import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { useProceedingName } from './useProceedingName';

type Struck = Schema<'VoidedProceedingDto'> | Schema<'VoidedChargeDto'>;

/** Proceedings and charges that were entered by mistake, struck through, with the reason. */
export function Voided({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const proceedingName = useProceedingName();
  const colleague = useColleagueName();
  const nameOf = (struck: Struck) => ('stage' in struck
    ? proceedingName(struck)
    : `${t(struck.part ? 'cases:charge.articlePart' : 'cases:charge.article', { article: struck.article, part: struck.part })} · ${t(`law:codeEdition.${struck.codeEdition}`)}`);
  const all: Struck[] = [...one.voidedProceedings, ...one.voidedCharges];
  if (!all.length) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{t('proceedings:void.title')}</Title>
      <ul className="rows">
        {all.map(struck => (
          <li key={struck.id}>
            <Text td="line-through">{nameOf(struck)}</Text>
            <Text size="sm" c="dimmed" className="prewrap">{t('cases:hearing.voided', { day: fmtMoment(struck.voidedAt), name: colleague(struck.voidedBy), reason: struck.voidReason })}</Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtPartialDate } from '../../dates/fmt-partial-date';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { ChargeOutcomeForm } from './ChargeOutcomeForm';
import { ChargeSubject } from './ChargeSubject';
import { ChargeSubjectForm } from './ChargeSubjectForm';
import { FormerOutcomes } from './FormerOutcomes';
import { ReclassificationForm } from './ReclassificationForm';
import { sentenceText } from './sentence-text';
import { VoidButton } from './VoidButton';

/** One article against one person, what was sought and what the court imposed. */
export function ChargeItem({ charge, one }: { charge: Schema<'ChargeDto'>; one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const [deciding, decide] = useDisclosure();
  const [reclassifying, reclassify] = useDisclosure();
  const [linking, link] = useDisclosure();
  const articleOf = ({ article, part }: Schema<'ChargeDto'>) => t(part ? 'cases:charge.articlePart' : 'cases:charge.article', { article, part });
  const successor = one.charges.find(({ reclassifiedFromId }) => reclassifiedFromId === charge.id);
  const former = one.charges.find(({ id }) => id === charge.reclassifiedFromId);
  const sought = sentenceText(t, charge.soughtKind, charge.soughtMonths);
  const imposed = sentenceText(t, charge.imposedKind, charge.imposedMonths);
  const about = [
    former && t('proceedings:charge.was', { article: articleOf(former) }),
    charge.allegedOn && t('cases:charge.allegedIn', { date: fmtPartialDate(t, charge.allegedOn) }),
    sought && t('cases:charge.sought', { sentence: sought }),
    imposed && t('cases:charge.imposed', { sentence: imposed }),
    charge.paroledOn && t('cases:charge.paroled', { date: fmtPartialDate(t, charge.paroledOn) }),
  ];

  return (
    <Paper withBorder p="xs" mt={6}>
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 240px', minWidth: 0 }}>
          <Text fw={550}>
            {articleOf(charge)}
            <Text span c="dimmed" size="sm"> · {t(`law:codeEdition.${charge.codeEdition}`)}</Text>
          </Text>
          <Text size="sm">
            <b>{t(`law:chargeOutcome.${charge.outcome}`)}</b>
            {charge.decidedOn && ` · ${fmtPartialDate(t, charge.decidedOn)}`}
          </Text>
          {about.some(Boolean) && <Text size="sm" c="dimmed">{about.filter(Boolean).join(' · ')}</Text>}
          <ChargeSubject charge={charge} caseId={one.id} />
          <FormerOutcomes charge={charge} proceedings={one.proceedings} />
          {charge.particulars && <Text size="sm" className="prewrap">{charge.particulars}</Text>}
        </div>
        {may('charge.write') && !successor && (
          <Stack gap={0} align="flex-end">
            <Button variant="subtle" size="compact-sm" onClick={decide.open}>{t('cases:charge.decide')}</Button>
            <Button variant="subtle" size="compact-sm" onClick={reclassify.open}>{t('proceedings:charge.reclassify')}</Button>
            {may('event.read') && <Button variant="subtle" size="compact-sm" onClick={link.open}>{t('proceedings:charge.subject')}</Button>}
          </Stack>
        )}
      </Group>
      {may('charge.void') && charge.outcome === 'pending' && !former && <VoidButton of="charge" record={charge} caseId={one.id} />}
      <FormDialog title={t('cases:charge.decide')} opened={deciding} onClose={decide.close}>
        <ChargeOutcomeForm charge={charge} one={one} onSent={decide.close} />
      </FormDialog>
      <FormDialog title={t('proceedings:charge.subject')} opened={linking} onClose={link.close}>
        <ChargeSubjectForm charge={charge} caseId={one.id} onSent={link.close} />
      </FormDialog>
      <FormDialog title={t('proceedings:charge.reclassify')} opened={reclassifying} onClose={reclassify.close}>
        <ReclassificationForm charge={charge} one={one} onSent={reclassify.close} />
      </FormDialog>
    </Paper>
  );
}

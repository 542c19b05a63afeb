import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { Surrounded } from './acting';

interface ExaminationItemProps {
  examination: Schema<'ExaminationDto'>;
  /** Those of the event, which its findings may name. */
  injuries: Schema<'InjuryDto'>[];
}

/** An examination: asked for, refused, or done, with its ground and what it found. */
export function ExaminationItem({ examination, injuries }: ExaminationItemProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { begin } = useContext(Surrounded);
  const { doneOn, refusedOn, finding, ground, groundOn } = examination;
  const date = (edtf: string) => fmtPartialDate(t, edtf);
  const open = !doneOn && !refusedOn;
  return (
    <Stack gap={6} className="part-of-event">
      <Title order={3}>{[t('violations:examination.title', { kind: t(`violations:examinationKind.${examination.kind}`) }), t(`violations:examinerKind.${examination.examinerKind}`), examination.examiner].filter(Boolean).join(' · ')}</Title>
      <Group gap={6}>
        <Chip>{t('violations:examination.requested', { date: date(examination.requestedOn) })}</Chip>
        {refusedOn && <Chip color="red">{t('violations:examination.refused', { date: date(refusedOn) })}</Chip>}
        {doneOn && <Chip color="pine">{t('violations:examination.done', { date: date(doneOn) })}</Chip>}
        {finding && <Chip color="red">{t(`violations:consistency.${finding}`)}</Chip>}
        {ground && groundOn && <Chip>{[t(`violations:examinationGround.${ground}`), examination.groundReference, date(groundOn)].filter(Boolean).join(', ')}</Chip>}
      </Group>
      {examination.refusalReason && <Text size="sm" className="prewrap">{examination.refusalReason}</Text>}
      {examination.findings.map(one => injuries.filter(({ id }) => id === one.injuryId).map(injury => (
        <Text key={injury.id} size="sm">{t(`violations:injuryKind.${injury.kind}`)}: {t(`violations:consistency.${one.finding}`)}</Text>
      )))}
      {examination.conclusion && <Text className="prewrap">{examination.conclusion}</Text>}
      {begin && open && may('examination.write') && (
        <Group gap="xs">
          <Button size="compact-sm" variant="light" onClick={() => begin({ form: 'report', examination, injuries })}>{t('violations:examination.report')}</Button>
          <Button size="compact-sm" variant="subtle" onClick={() => begin({ form: 'refusal', examination })}>{t('violations:examination.refuse')}</Button>
        </Group>
      )}
    </Stack>
  );
}

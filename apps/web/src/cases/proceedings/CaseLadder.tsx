import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ladderOf, type Rung } from '#libs/law/ladder';
import type { ProceedingOriginKind } from '#libs/law/proceeding-origin-kind';
import type { ProceedingStage } from '#libs/law/proceeding-stage';
import type { Schema } from '../../api/schema';
import { fmtPartialDate } from '../../dates/fmt-partial-date';

type Proceeding = Schema<'ProceedingDto'> & { stage: ProceedingStage; originKind: ProceedingOriginKind | null };

/** The way of the case as one would draw it for the client: tracks side by side, each climbing, and falling back on remand. */
export function CaseLadder({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className="tracks">
      <Title order={2} id={id}>{t('proceedings:ladder.title')}</Title>
      <div>
        {ladderOf(one.proceedings as Proceeding[]).map(({ track, rungs }) => (
          <div key={track}>
            <Text size="sm" fw={650} c="dimmed">{t(`law:track.${track}`)}</Text>
            <ol className="climb" aria-label={t(`law:track.${track}`)}>
              {rungs.map(rung => <LadderRung key={rung.proceeding.id} rung={rung} />)}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

function LadderRung({ rung: { proceeding, number, level, back, from } }: { rung: Rung<Proceeding> }) {
  const { t } = useTranslation();
  const { stage, outcome, openedOn, originKind } = proceeding;
  const ended = outcome ? t([`proceedings:outcome.${outcome}`, `law:proceedingOutcome.${outcome}`]) : t('proceedings:ladder.running');
  return (
    <li value={number} data-level={level} data-back={back} data-open={!outcome}>
      <Text size="sm" fw={550}>{t(`proceedings:stage.${stage}`)}</Text>
      <Text size="xs">{fmtPartialDate(t, openedOn)} · <b>{ended}</b></Text>
      {from !== null && originKind && (
        <Text size="xs" c="dimmed">{back && <span aria-hidden>↩ </span>}{t(`proceedings:ladder.origin.${originKind}`, { number: from })}</Text>
      )}
    </li>
  );
}

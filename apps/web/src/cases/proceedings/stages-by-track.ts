import type { TFunction } from 'i18next';
import { stagesOf, trackOf, type ProceedingStage } from '#libs/law/proceeding-stage';
import type { ProceedingMove } from '#libs/law/proceeding-move';
import { TRACKS } from '#libs/law/track';

interface Choice {
  value: string;
  label: string;
}

/** Stages to choose from, in groups by track. */
export const stagesByTrack = (t: TFunction): { group: string; items: Choice[] }[] =>
  TRACKS.map(track => ({ group: t(`law:track.${track}`), items: stagesOf(track).map(stage => ({ value: stage, label: t(`law:stage.${stage}`) })) }));

/** Steps to choose from, by the track they lead to; the value of one is `kind stage`. */
export function movesByTrack(t: TFunction, moves: readonly ProceedingMove[]): { group: string; items: Choice[] }[] {
  const named = ({ kind, stage }: ProceedingMove) => ({ value: `${kind} ${stage}`, label: t(`law:move.${kind}`, { stage: t(`law:stage.${stage}`) }) });
  return TRACKS.map(track => ({ group: t(`law:track.${track}`), items: moves.filter(({ stage }) => trackOf(stage as ProceedingStage) === track).map(named) }))
    .filter(({ items }) => items.length);
}

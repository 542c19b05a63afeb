/** Why somebody on the list of a training is counted no more. */
export const PARTICIPATION_ENDINGS = ['did_not_come', 'entered_by_mistake'] as const;

export type ParticipationEnding = (typeof PARTICIPATION_ENDINGS)[number];

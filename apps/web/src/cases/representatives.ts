import { type Representation, representationOn } from '#libs/law/representation';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';

type CaseRepresentation = Schema<'CaseRepresentationDto'>;

export interface Representatives {
  /** In force today. */
  acting: CaseRepresentation[];
  former: CaseRepresentation[];
  withoutRepresentative: boolean;
}

/** Who acts for a client of the case today: as the law has it, so a mandate ends with the client's death. */
export function representatives({ diedOn, representations }: Schema<'CaseClientDto'>): Representatives {
  const all = representations as (CaseRepresentation & Representation)[];
  const purposes = ['criminal', 'civil', 'international'] as const;
  const standings = purposes.map(purpose => representationOn({ day: today(), purpose, diedOn, representations: all }));
  const acting = representations.filter(one => standings.some(standing => standing.representatives.some(held => held.id === one.id)));
  return {
    acting,
    former: representations.filter(one => !acting.includes(one)),
    withoutRepresentative: standings.every(standing => standing.withoutRepresentative),
  };
}

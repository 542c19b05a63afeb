import type { Representation } from '#libs/law/representation';
import { type Representatives, standingOn } from '#libs/law/standing';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';

type CaseRepresentation = Schema<'CaseRepresentationDto'> & Representation;

/** Who acts for a client of the case today: as the law has it, so a mandate ends with the client's death. */
export const representatives = ({ diedOn, representations }: Schema<'CaseClientDto'>): Representatives<CaseRepresentation> =>
  standingOn(today(), diedOn, representations as CaseRepresentation[]);

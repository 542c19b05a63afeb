import { Statement } from '../database/statement';
import type { FormerOutcomeDto } from './charge.dto';

/** What an outcome that has been superseded shows. */
export const FORMER_OUTCOME_COLUMNS = `outcome, decided_on as "decidedOn", decided_in_id as "decidedInId", imposed_kind as "imposedKind",
  imposed_months as "imposedMonths", superseded_at as "supersededAt"`;

/** The former outcomes of a charge, oldest first. $1 the charge. */
export const FORMER_OUTCOMES = new Statement<FormerOutcomeDto>(
  'former-outcomes',
  `select ${FORMER_OUTCOME_COLUMNS} from charge_outcomes where charge_id = $1 and superseded_at is not null order by superseded_at, id`,
);

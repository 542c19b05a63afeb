import { Statement } from '../database/statement';
import type { ComparableDto } from './comparables.dto';

/** The groups that the actor may see, the largest first. Amounts as text: they never become floats. */
export const COMPARABLES = new Statement<ComparableDto>(
  'comparables',
  `select body_id as "bodyId", violation, damage, currency, in_sight as "inSight", claims, cases, sought::text, awarded::text, paid::numeric(14,2)::text
    from app.comparables() order by in_sight desc, claims desc, currency, body_id, violation, damage limit 1000`,
);

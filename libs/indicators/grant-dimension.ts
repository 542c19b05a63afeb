import type { OwnDimension } from './indicator';

/** The grant that is billed, by its id: a service is billed to one at most (invariant 35). What no donor pays for is `none`. */
export const GRANT: OwnDimension = { column: 'grant_id' };

/** The grant that is billed for a service `s`, to be joined. */
export const BILLED = `left join service_costs b on b.service_id = s.id and b.grant_id is not null and b.voided_at is null`;

export const BILLED_GRANT = `coalesce(b.grant_id::text, 'none') as grant_id`;

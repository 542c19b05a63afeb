import { Statement } from '../database/statement';
import type { BoardTripDto } from './transport-trip.dto';

/** @typeParam Names sealed, in base64, as the statement tells them; or opened */
export interface BoardRow<Names> extends Omit<BoardTripDto, 'displayName'> {
  personId: string;
  names: Names;
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/**
 * Trips from today on whose service nobody has settled, or all of one hearing, or of a case: unconfirmed ones first, then by
 * their hour. $1 how many days, $2 the hearing or null, $3 the case or null.
 */
export const TRANSPORT_BOARD = new Statement<BoardRow<string>>(
  'transport-board',
  `select t.id, t.service_id as "serviceId", t.client_id as "clientId", to_char(t.leaves_at at time zone 'utc', ${MOMENT}) as "leavesAt",
      encode(t.from_place, 'base64') as "fromPlace", encode(t.to_place, 'base64') as "toPlace", t.driver_id as "driverId",
      encode(t.driver_name, 'base64') as "driverName", t.passengers, encode(t.driver_phone, 'base64') as "driverPhone", t.hearing_id as "hearingId", t.hearing_change as "hearingChange",
      to_char(t.confirmed_at at time zone 'utc', ${MOMENT}) as "confirmedAt", t.confirmed_by as "confirmedBy", t.version,
      c.code as "clientCode", s.state, p.id as "personId", encode(p.names, 'base64') as names
    from transport_trips t join services s on s.id = t.service_id join clients c on c.id = t.client_id join persons p on p.id = c.person_id
    where case when $2::uuid is not null then t.hearing_id = $2::uuid
      when $3::uuid is not null then t.hearing_id in (select h.id from hearings h where h.case_id = $3::uuid)
      else s.state in ('planned', 'referred') and t.leaves_at >= current_date::timestamptz and t.leaves_at < (current_date + $1::int)::timestamptz end
    order by t.confirmed_at is not null, t.leaves_at, t.id limit 500`,
);

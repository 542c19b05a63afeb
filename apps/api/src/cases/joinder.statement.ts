import { Statement } from '../database/statement';
import type { JoinderDto } from './joinder.dto';

/** Those it is heard with, or while it was joined itself was heard with. */
const AT_THE_SAME_TIME = `case when j.severed_on is null then o.severed_on is null
  else coalesce(app.edtf_upper(o.severed_on::text), 'infinity') >= app.edtf_lower(j.joined_on::text)
    and app.edtf_lower(o.joined_on::text) <= app.edtf_upper(j.severed_on::text) end`;

/** What a joinder `j` shows. Of the others only what the actor sees in his own right: their rows and cases are policed. */
export const JOINDER_COLUMNS = `j.id, j.proceeding_id as "proceedingId", j.joined_on as "joinedOn", j.severed_on as "severedOn", j.version,
  (select coalesce(json_agg(json_build_object('caseId', c.id, 'code', c.code, 'proceedingId', o.proceeding_id) order by c.code), '[]')
    from joinders o join cases c on c.id = o.case_id where o.joint_id = j.joint_id and o.case_id <> j.case_id and ${AT_THE_SAME_TIME}) as "with"`;

/** One joinder. $1 its id. */
export const JOINDER = new Statement<JoinderDto>('joinder', `select ${JOINDER_COLUMNS} from joinders j where j.id = $1`);

import { Statement } from '../database/statement';
import type { JoinderDto } from './joinder.dto';

/** What a joinder `j` shows. Of the others only what the actor sees in his own right: their rows and cases are policed. */
export const JOINDER_COLUMNS = `j.id, j.proceeding_id as "proceedingId", j.joined_on as "joinedOn", j.severed_on as "severedOn", j.version,
  (select coalesce(json_agg(json_build_object('caseId', c.id, 'code', c.code, 'proceedingId', o.proceeding_id) order by c.code), '[]')
    from joinders o join cases c on c.id = o.case_id where o.joint_id = j.joint_id and o.case_id <> j.case_id) as "with"`;

/** One joinder. $1 its id. */
export const JOINDER = new Statement<JoinderDto>('joinder', `select ${JOINDER_COLUMNS} from joinders j where j.id = $1`);

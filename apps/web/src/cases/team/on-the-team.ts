import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';

/** Whether an assignment holds today. */
export const onTheTeam = ({ startsOn, endsOn }: Schema<'AssignmentDto'>) => startsOn <= today() && (endsOn === null || endsOn >= today());

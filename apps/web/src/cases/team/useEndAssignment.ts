import dayjs from 'dayjs';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';
import { toastProblem } from '../../ui/toast';
import { useCaseChanged } from '../case-query';

/** Ends an assignment as of yesterday, so that it holds no longer from now on; one that began today ends with today. */
export function useEndAssignment(caseId: string): (assignment: Schema<'AssignmentDto'>) => Promise<void> {
  const changed = useCaseChanged(caseId);
  return async ({ id, version, startsOn }) => {
    const yesterday = dayjs(today()).subtract(1, 'day').format('YYYY-MM-DD');
    const body = { endsOn: startsOn > yesterday ? startsOn : yesterday };
    try {
      await data(api.PATCH('/api/assignments/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));
    } catch (problem) {
      toastProblem(problem);
    }
    await changed();
  };
}

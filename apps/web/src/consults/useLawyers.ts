import { today } from '../dates/fmt';
import { useColleagues } from '../session/colleagues';
import { useSession } from '../session/session';

/** Colleagues who can be asked for advice, as choices. */
export function useLawyers(): { value: string; label: string }[] {
  const { userId } = useSession();
  return useColleagues()
    .filter(one => one.id !== userId && (!one.employedTo || one.employedTo >= today()) && one.roles.some(role => role === 'lawyer' || role === 'supervisor'))
    .map(one => ({ value: one.id, label: one.displayName }));
}

import { useNavigate } from '@tanstack/react-router';
import type { LogFilters } from './log-filters';

/** Puts what is shown of a log into the address. */
export function useLogFilters(caseId: string): (filters: LogFilters) => void {
  const navigate = useNavigate();
  return filters => void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'log', ...filters }, resetScroll: false });
}

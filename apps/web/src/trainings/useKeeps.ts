import { useMay, useSession } from '../session/session';

/** Whether the user's office holds a training, so that he keeps its lists. */
export function useKeeps(): (training: { officeId: string }) => boolean {
  const may = useMay();
  const { officeId } = useSession();
  return training => may('training.write') && training.officeId === officeId;
}

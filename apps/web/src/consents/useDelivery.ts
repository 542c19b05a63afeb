import { useState } from 'react';
import { officeDay } from '#libs/law/office-day';
import { api, data } from '../api/client';
import { saveFile } from '../ui/save-file';
import { toastProblem } from '../ui/toast';
import { useConsentsChanged } from './consents-query';

/** Takes a package out; the server asks for a fresh proof first, and asks the consents once more. */
export function useDelivery() {
  const changed = useConsentsChanged();
  const [taking, setTaking] = useState<string | null>(null);
  const take = async (id: string) => {
    setTaking(id);
    try {
      saveFile(await data(api.POST('/api/disclosures/{id}/deliveries', { params: { path: { id } }, parseAs: 'blob' })) as unknown as Blob, `package-${officeDay()}.zip`);
    } catch (problem) {
      toastProblem(problem);
    } finally {
      setTaking(null);
      await changed();
    }
  };
  return { taking, take };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';

/** Something that may be refused: whether it is under way, and in words why it did not work. */
export function useAttempt() {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const wordsFor = (problem: unknown): string => {
    if (problem instanceof ApiProblem) return problem.errors.map(one => one.detail).join(' ') || problem.detail || problem.message;
    // what the browser says when somebody closes its passkey window
    return problem instanceof Error && (problem.name === 'NotAllowedError' || problem.name === 'InvalidStateError') ? t('identity:passkey.notGiven') : t('web:error.unreachable');
  };

  /** @returns whether it worked */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (problem) {
      setError(wordsFor(problem));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, attempt };
}

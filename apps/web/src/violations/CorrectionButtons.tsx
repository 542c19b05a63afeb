import { ActionRow } from './ActionRow';
import type { Act } from './acting';
import { useCorrections } from './useCorrections';
import type { Voided } from './VoidForm';

interface CorrectionButtonsProps {
  /** The form in which it is changed; none for what is only voided. */
  change?: Act;
  voids: Voided;
}

/** What stands is changed, or voided with a reason. */
export function CorrectionButtons({ change, voids }: CorrectionButtonsProps) {
  const corrections = useCorrections(change ?? null, voids);
  return corrections.length > 0 && <ActionRow actions={corrections} />;
}

import { Button } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Act, Surrounded } from './acting';
import type { Voided } from './VoidForm';

interface CorrectionButtonsProps {
  /** The form in which it is changed; none for what is only voided. */
  change?: Act;
  voids: Voided;
}

/** What stands is changed, or voided with a reason. */
export function CorrectionButtons({ change, voids }: CorrectionButtonsProps) {
  const { t } = useTranslation();
  const { begin } = useContext(Surrounded);
  if (!begin) return null;
  return (
    <>
      {change && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => begin(change)}>{t('web:form.change')}</Button>}
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => begin({ form: 'void', record: voids })}>{t('violations:void')}</Button>
    </>
  );
}

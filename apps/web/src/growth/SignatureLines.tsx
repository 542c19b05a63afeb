import { useTranslation } from 'react-i18next';

/** Where the two sign on paper; on the screen it is not there. */
export function SignatureLines() {
  const { t } = useTranslation();
  return (
    <div className="only-printed">
      <p className="signature">{t('growth:signature.supervisor')}</p>
      <p className="signature">{t('growth:signature.intern')}</p>
      <p className="signature">{t('growth:signature.date')}</p>
    </div>
  );
}

import { useTranslation } from 'react-i18next';

/** The notes at the foot of the sheet, numbered as in the text. Nothing when there is none. */
export function FootnoteList({ footnotes }: { footnotes: readonly string[] }) {
  const { t } = useTranslation();
  if (!footnotes.length) return null;
  return (
    <ol className="sheet-notes" aria-label={t('documents:footnote.list')}>
      {/* two notes may say the same: their place tells them apart */}
      {footnotes.map((text, at) => <li key={at}>{text}</li>)}
    </ol>
  );
}

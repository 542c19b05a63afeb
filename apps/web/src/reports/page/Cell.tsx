import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';

/** A number as it is printed; where it is a sign for none, whoever hears the page is told in words. */
export function Cell({ cell: { value, text } }: { cell: Schema<'PageCellDto'> }) {
  const { t } = useTranslation();
  if (value !== null || /\p{L}|\d/u.test(text)) return <td>{text}</td>;
  return (
    <td>
      <span aria-hidden>{text}</span>
      <span className="visually-hidden">{t(text ? 'reporting:notTold' : 'reporting:nothing')}</span>
    </td>
  );
}

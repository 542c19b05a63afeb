import { DOCUMENT_KINDS } from '../../law/documents/document-kind';
import type { Indicator } from '../indicator';

export const documentsFiled: Indicator = {
  code: 'documents_filed',
  group: 'court',
  place: 5,
  version: 1,
  unit: 'filing',
  texts: {
    ru: { name: 'Поданные документы', definition: 'Жалобы, ходатайства и другие документы, поданные в суды и органы в периоде, по дню подачи.' },
    ky: { name: 'Берилген документтер', definition: 'Мезгил ичинде сотторго жана органдарга берилген даттануулар, өтүнүчтөр жана башка документтер, берилген күнү боюнча.' },
    en: { name: 'Documents filed', definition: 'Complaints, motions and other documents filed with courts and authorities in the period, by the day of filing.' },
  },
  facts: `
    select f.id as unit, k.office_id::text as office, d.kind as document_kind from document_filings f join documents d on d.id = f.document_id join cases k on k.id = f.case_id
      where f.filed_on between :from and :until`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, document_kind: { column: 'document_kind', values: DOCUMENT_KINDS, words: 'law:documentKind.' } },
};

import { DOCUMENT_KINDS } from '../../law/documents/document-kind';
import type { Indicator } from '../indicator';

export const documentsByInterns: Indicator = {
  code: 'documents_by_interns',
  group: 'colleagues',
  place: 2,
  version: 1,
  unit: 'document',
  texts: {
    ru: { name: 'Документы, подготовленные стажёрами', definition: 'Документы, в которых стажёр впервые писал в периоде, один раз каждый, кто бы ни писал в них ещё.' },
    ky: { name: 'Стажёрлор даярдаган документтер', definition: 'Мезгил ичинде стажёр биринчи жолу жазган документтер, андан башка ким жазбасын, ар бири бир жолу.' },
    en: { name: 'Documents drafted by interns', definition: 'Documents in which an intern wrote for the first time in the period, each once, whoever else wrote in them.' },
  },
  facts: `
    select w.document_id as unit, k.office_id::text as office, d.kind as document_kind from document_writers w join documents d on d.id = w.document_id join cases k on k.id = d.case_id
      where w.wrote_as = 'intern' and w.created_at >= :from and w.created_at < :until + 1`,
  dimensions: [],
  own: { office: { column: 'office' }, document_kind: { column: 'document_kind', values: DOCUMENT_KINDS, words: 'law:documentKind.' } },
};

import { Statement } from '../database/statement';

/** Whether a version is what was filed, or what is approved and not taken up again. $1 the version. */
export const IS_FINAL = new Statement<{ final: boolean }>(
  'document-version-is-final',
  `select exists (select from document_filings f where f.version_id = v.id)
      or d.state = 'approved'
        and exists (select from document_submissions s join document_reviews r on r.submission_id = s.id
          where s.version_id = v.id and r.verdict = 'approved')
        and not exists (select from document_versions n where n.document_id = d.id and n.number > v.number) as final
    from document_versions v join documents d on d.id = v.document_id where v.id = $1`,
);

/** Recorded before the file leaves. $1 the version, $2 its case, $3 as what. */
export const VERSION_EXPORTED = new Statement<object>(
  'document-version-exported',
  `insert into audit_entries (act, subject, subject_id, case_id, fields) values ('export', 'document_versions', $1, $2, array[$3])`,
);

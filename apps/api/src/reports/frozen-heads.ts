/** What a signature of a frozen report holds together, with it; whoever asks adds which. */
export const FROZEN_HEADS = `
  select id, number, report_id as "reportId", edition, encode(digest, 'hex') as digest, created_by as "frozenBy",
      to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "frozenAt", signature, digest = sha256(convert_to(figures, 'UTF8')) as intact
    from frozen_reports`;

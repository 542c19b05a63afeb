/** The decision about each claim that stood on the last day of the period: the last of those made by then. A partial date counts on the first day that it can mean. */
export const STANDING = `
    select distinct on (a.claim_id) a.claim_id, a.chain_id, a.effect, a.amount, a.currency from awards a
      where a.voided_at is null and app.edtf_lower(a.decided_on) <= :until order by a.claim_id, a.position desc`;

/** What of each payment had gone back by the last day. */
export const RETURNED = `
    select r.payment_id, sum(r.amount) as amount from repayments r where r.voided_at is null and app.edtf_lower(r.repaid_on) <= :until group by r.payment_id`;

/** What had been paid by the last day in each round of decisions about a claim, less what had gone back. */
export const PAID = `
    select p.claim_id, p.chain_id, p.currency, sum(p.amount - coalesce(r.amount, 0)) as amount from payments p left join (${RETURNED}) r on r.payment_id = p.id
      where p.voided_at is null and app.edtf_lower(p.paid_on) <= :until group by p.claim_id, p.chain_id, p.currency`;

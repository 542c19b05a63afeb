import { v7 as uuidv7 } from 'uuid';
import { CLAIM_FORMS } from '#libs/law/redress/claim-form';
import { JUSTICE_GOALS, JUSTICE_GOAL_STATUSES } from '#libs/law/redress/justice-goal';
import type { CaseMatter } from './case-file';
import type { Registrar } from './client-file';
import { currencyOf, sumOf } from './money';
import { between, dayOf, partly } from './past';

const POSITION = 1;

/** What a case is after, and what was claimed, awarded and paid in it. */
export function redress(at: Registrar, matter: CaseMatter): void {
  const { rows, chance } = at;
  const { id: case_id, client, from, to, made } = matter;
  const goals = JUSTICE_GOALS.filter(() => chance.happens(0.4));
  for (const [at, goal] of goals.entries()) {
    rows.add('justice_goals', {
      id: uuidv7(), case_id, key_id: client.keyId, goal, status: chance.of(JUSTICE_GOAL_STATUSES), stated_on: dayOf(between(chance, from, to)), position: at + 1, ...made,
    });
  }
  if (chance.happens(0.35)) claim(at, matter);
}

function claim(at: Registrar, { id: case_id, client, from, to, made }: CaseMatter): void {
  const { rows, chance } = at;
  const id = uuidv7();
  const form = chance.happens(0.7) ? 'compensation' : chance.of(CLAIM_FORMS);
  const currency = currencyOf(chance);
  const filed = between(chance, from, to);
  const ofClaim = { case_id, claim_id: id, key_id: client.keyId, currency, ...made };
  rows.add('claims', {
    id, case_id, client_id: client.id, key_id: client.keyId, form, damage: form === 'compensation' ? chance.of(['moral', 'material']) : null,
    sought: sumOf(chance, 50_000, 900_000), currency, filed_on: partly(chance, filed), ...made,
  });
  if (!chance.happens(0.5)) return;
  const award = uuidv7();
  const decided = between(chance, filed, to);
  const granted = chance.happens(0.8) ? chance.whole(10, 300) * 1_000 : null;
  rows.add('awards', {
    ...ofClaim, id: award, chain_id: award, position: POSITION, effect: granted ? 'granted' : 'denied', amount: granted, currency: granted ? currency : null,
    decided_on: dayOf(decided), in_force_on: dayOf(decided),
  });
  // half of them in two parts, and of those some only the first
  const parts = granted && chance.happens(0.7) ? chance.of([[1], [0.5], [0.5, 0.5]]) : [];
  for (const part of parts) {
    const payment = uuidv7();
    rows.add('payments', { ...ofClaim, id: payment, award_id: award, chain_id: award, payee_person_id: client.personId, amount: part * granted!, paid_on: partly(chance, between(chance, decided, to)) });
    if (!chance.happens(0.02)) continue;
    const repayment = uuidv7();
    rows.add('repayments', {
      id: repayment, case_id, payment_id: payment, key_id: client.keyId, amount: sumOf(chance, 100, 900), repaid_on: dayOf(to),
      reason: client.sealed('repayments', 'reason', repayment, 'Ошибка банка.'), ...made,
    });
  }
}

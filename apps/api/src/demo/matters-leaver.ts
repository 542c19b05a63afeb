import { at, inDays, type Matter } from './matter';

/** Invented matters of a lawyer who leaves soon: something to hand over. One of his interns is a lawyer now. */
export const LEAVER_MATTERS: readonly Matter[] = [
  {
    lead: 'lawyer3.osh',
    client: {
      kind: 'direct_victim', takenOn: '2025-09', referralSource: 'relative',
      person: { names: [{ family: 'Сулайманов', given: 'Медер' }], birthDate: '1985', gender: 'male', region: 'KG-O', phones: ['+996 700 100 301'] },
    },
    cases: [{
      about: { kind: 'torture_complaint', openedOn: '2025-09', title: 'Сулайманов: травма руки в изоляторе' },
      team: [['lawyer4.osh', 'intern']],
      proceedings: [{
        stage: 'investigation', body: 'nationalSecurity', openedOn: '2025-10',
        hearings: [{ booked: { startsAt: at(12, '10:00'), purpose: 'deposition', courtroom: '3' } }],
      }],
      tasks: [{ text: 'Получить снимок руки из больницы', dueOn: inDays(5) }],
      log: [{ kind: 'detention_visit', occurredOn: inDays(-60), text: 'Рука в гипсе, врач изолятора записал падение с лестницы.', minutes: 70 }],
      internLog: [{ kind: 'research', occurredOn: '2025-11', text: 'Собрал решения, где падение с лестницы не подтвердилось.', minutes: 120 }],
    }],
  },
  {
    lead: 'lawyer3.osh',
    client: {
      kind: 'direct_victim', takenOn: '2026-01', referralSource: 'hotline',
      person: { names: [{ family: 'Эргешова', given: 'Зарина' }], birthDate: '1999-05', gender: 'female', region: 'KG-GO' },
    },
    cases: [{
      about: { kind: 'compensation', openedOn: '2026-01', title: 'Эргешова: возмещение морального вреда' },
      team: [['lawyer2.osh', 'counsel']],
      proceedings: [{ stage: 'civil_first_instance', body: 'oshCityCourt', openedOn: '2026-02' }],
      log: [{ kind: 'filing', occurredOn: inDays(-30), text: 'Подали иск.', minutes: 90 }],
    }],
  },
];

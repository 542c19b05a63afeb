import { at, inDays, type Matter } from './matter';

/** Invented people of the capital and the north. */
export const BISHKEK_MATTERS: readonly Matter[] = [
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2026-01', referralSource: 'media', person: { names: [{ family: 'Соколов', given: 'Андрей', patronymic: 'Игоревич' }], birthDate: '1983-07-19', gender: 'male', region: 'KG-GB', phones: ['+996 700 200 301'] } },
    cases: [{
      about: { kind: 'torture_complaint', openedOn: '2026-01', title: 'Соколов: пытки током в отделении' },
      proceedings: [{ stage: 'investigation', body: 'pervomaiskyCourt', openedOn: '2026-02', hearings: [{ booked: { startsAt: at(3, '10:30'), purpose: 'complaint_review', courtroom: '12' } }] }],
      log: [{ kind: 'meeting', occurredOn: '2026-01', text: 'Назначено исследование по Стамбульскому протоколу.', minutes: 70 }],
    }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2025-11', person: { names: [{ family: 'Керимкулова', given: 'Асель' }], birthDate: '1996', gender: 'female', region: 'KG-C', vulnerabilities: ['journalist', 'under_threat'] } },
    cases: [{
      about: { kind: 'criminal_defence', openedOn: '2025-11', title: 'Керимкулова: преследование за публикации', restricted: true },
      proceedings: [{ stage: 'first_instance', body: 'pervomaiskyCourt', openedOn: '2026-04', charges: [{ brought: { codeEdition: 'KG-CC-2021', article: '278', part: '3' } }], hearings: [{ booked: { startsAt: at(8, '14:00'), purpose: 'trial', courtroom: '4' } }] }],
    }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2021', person: { names: [{ family: 'Бообеков', given: 'Нурлан' }], birthDate: '1972', gender: 'male', region: 'KG-N' } },
    cases: [{
      about: { kind: 'compensation', openedOn: '2024', title: 'Бообеков: взыскание после Соображений Комитета' },
      redress: {
        goals: [{ goal: 'compensation', status: 'pursued', statedOn: '2024' }, { goal: 'compensation', status: 'achieved_in_part', statedOn: '2025-11', note: 'Министерство финансов выплатило часть.' }],
        claims: [
          {
            about: { form: 'compensation', damage: 'moral', sought: '1000000.00', currency: 'KGS', filedOn: '2024-03', particulars: 'К Министерству финансов: моральный вред, установленный Соображениями Комитета.' },
            awards: [
              { effect: 'granted', amount: '500000.00', currency: 'KGS', decidedOn: '2025-02-11' },
              { effect: 'cut', amount: '200000.00', decidedOn: '2025-06-24', inForceOn: '2025-06-24', note: 'Коллегия сочла сумму чрезмерной.' },
            ],
            payments: [{ amount: '80000.00', currency: 'KGS', paidOn: '2025-11-03', account: 'Выдуманный банк, счёт 0000 0000 0000 0001' }],
            steps: [
              { kind: 'writ', doneOn: '2025-07-15', note: 'Исполнительный лист получен.' },
              { kind: 'complaint', dueOn: inDays(3), note: 'Жалоба на бездействие: остаток не выплачен.' },
            ],
          },
          { about: { form: 'satisfaction', filedOn: '2024-03', particulars: 'Публичное извинение.' } },
        ],
      },
      proceedings: [{ stage: 'civil_appeal', body: 'bishkekCityCourt', openedOn: '2026-06', hearings: [{ booked: { startsAt: at(-2, '11:30'), purpose: 'appeal' } }] }],
      log: [{ kind: 'hearing', occurredOn: '2026-06', text: 'Первая инстанция взыскала вдвое меньше заявленного.' }],
    }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2020-10', person: { names: [{ family: 'Шаршеев', given: 'Бакыт' }], birthDate: '2001', gender: 'male', region: 'KG-GB' } },
    cases: [{ about: { kind: 'torture_complaint', openedOn: '2020-10', title: 'Шаршеев: ранение при разгоне' }, proceedings: [{ stage: 'pre_trial_check', openedOn: '2020-10', closedOn: '2021', outcome: 'refused_to_investigate' }] }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2026-07', person: { names: [{ family: 'Ли', given: 'Виктор' }], birthDate: '1958', gender: 'male', region: 'KG-C', vulnerabilities: ['older_person'] } },
    cases: [{ about: { kind: 'torture_complaint', openedOn: '2026-07', title: 'Ли: жестокое обращение в колонии' }, proceedings: [{ stage: 'complaint', openedOn: '2026-07' }], log: [{ kind: 'detention_visit', occurredOn: inDays(-11), text: 'Колония № 1: неделя в карцере без прогулок.', minutes: 95 }] }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2026-09', person: { names: [{ family: 'Асанова', given: 'Канышай' }], birthDate: '1993-02', gender: 'female', region: 'KG-T' } },
    cases: [{ about: { kind: 'torture_complaint', openedOn: '2026-09', title: 'Асанова: оскорбления и угрозы при обыске' }, proceedings: [{ stage: 'registration', openedOn: '2026-09' }], deadlines: [{ rule: 'pre-trial-check', triggerOn: inDays(-8), of: 0 }] }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2026-04', person: { names: [{ family: 'Жээнбаев', given: 'Руслан' }], gender: 'male', region: 'KG-GB' } },
    cases: [{ about: { kind: 'other', openedOn: '2026-04', title: 'Жээнбаев: розыск пропавшего после задержания' }, log: [{ kind: 'call', occurredOn: inDays(-5), text: 'Запросы в больницы и морги: ответов нет.', minutes: 30 }] }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2023-05', person: { names: [{ family: 'Исаева', given: 'Роза' }], birthDate: '1981', gender: 'female', region: 'KG-C', vulnerabilities: ['gender_based_violence'] } },
    cases: [{
      about: { kind: 'criminal_defence', openedOn: '2023-05', title: 'Исаева: защита по делу о самообороне' },
      proceedings: [
        { stage: 'first_instance', body: 'pervomaiskyCourt', openedOn: '2023-06', closedOn: '2024-03', outcome: 'conviction', charges: [{ brought: { codeEdition: 'KG-CC-2021', article: '130', part: '1', soughtKind: 'imprisonment', soughtMonths: 84 }, became: { outcome: 'remanded', decidedOn: '2024-09' } }] },
        { stage: 'appeal', body: 'bishkekCityCourt', openedOn: '2024-04', closedOn: '2024-09', outcome: 'remanded', from: 0, originKind: 'appeal' },
        { stage: 'first_instance', body: 'pervomaiskyCourt', openedOn: '2024-10', from: 1, originKind: 'remand', hearings: [{ booked: { startsAt: at(11, '09:00'), purpose: 'trial', courtroom: '9' } }] },
      ],
    }],
  },
  {
    lead: 'lawyer.bis',
    client: { kind: 'direct_victim', takenOn: '2026-11', person: { names: [{ family: 'Абдраимов', given: 'Мелис' }], birthDate: '2003', gender: 'male', region: 'KG-GB' } },
    cases: [{ about: { kind: 'torture_complaint', openedOn: inDays(-6), title: 'Абдраимов: избиение патрулём' }, log: [{ kind: 'meeting', occurredOn: inDays(-6), text: 'Снимки травм переданы врачу.', minutes: 45 }] }],
  },
];

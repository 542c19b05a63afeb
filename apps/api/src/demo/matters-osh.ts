import { at, inDays, type Matter } from './matter';

/** Invented people of the south and their cases, at every stage a case can stand at. */
export const OSH_MATTERS: readonly Matter[] = [
  {
    lead: 'lawyer.osh',
    referredBy: 'jumabaev',
    client: {
      kind: 'direct_victim', takenOn: '2026-02', referralSource: 'client',
      person: { names: [{ family: 'Токтоматов', given: 'Улан', patronymic: 'Бекболотович' }], birthDate: '1994-03-12', gender: 'male', region: 'KG-O', phones: ['+996 700 100 201'], address: 'с. Нариман, ул. Выдуманная, 7' },
    },
    cases: [{
      about: { kind: 'torture_complaint', openedOn: inDays(-280), title: 'Токтоматов: избиение в отделе милиции', summary: 'Задержан у рынка, по его словам били три часа, требовали признаться в краже телефона.' },
      team: [['intern.osh', 'intern']],
      proceedings: [
        { stage: 'pre_trial_check', body: 'oshProsecutor', openedOn: inDays(-270), closedOn: inDays(-240), outcome: 'refused_to_investigate' },
        {
          stage: 'refusal_appeal', body: 'oshCityCourt', openedOn: inDays(-230), from: 0, originKind: 'appeal',
          hearings: [
            { booked: { startsAt: at(-40, '11:00'), purpose: 'complaint_review', courtroom: '2' }, became: { status: 'postponed', postponementReason: 'case_file_not_received', nextNotSet: true } },
            { booked: { startsAt: at(2, '11:00'), purpose: 'complaint_review', courtroom: '2' } },
          ],
        },
      ],
      deadlines: [
        { rule: 'refusal-appeal', triggerOn: inDays(-240), of: 0, became: { outcome: 'missed', outcomeOn: inDays(-228), note: 'Отказ вручили без даты. Жалоба подана с ходатайством о восстановлении срока, судья его восстановил.' } },
        { title: 'Представить судье копии снимков', dueOn: inDays(2), of: 1 },
      ],
      tasks: [
        { text: 'Запросить в поликлинике карту с записью о синяках', dueOn: inDays(-2) },
        { text: 'Собрать практику по отказам без опроса врача', dueOn: inDays(1), by: 'intern.osh' },
        { text: 'Сфотографировать место у рынка', done: true },
      ],
      log: [
        { kind: 'meeting', occurredOn: inDays(-280), text: 'Пришёл по совету другого доверителя. Синяки на спине сфотографированы.', minutes: 60, pinned: true },
        { kind: 'filing', occurredOn: inDays(-228), text: 'Обжаловали отказ прокурору области.', minutes: 90, corrected: { text: 'Обжаловали отказ следственному судье.' } },
        { kind: 'call', occurredOn: inDays(-39), text: 'Сообщил об отложении, материалы из прокуратуры не поступили.', minutes: 10 },
      ],
      internLog: [{ kind: 'research', occurredOn: inDays(-20), text: 'Подготовил подборку решений по отказам без опроса врача.', minutes: 80 }],
    }],
  },
  {
    lead: 'lawyer.osh',
    client: {
      kind: 'direct_victim', takenOn: '2025-06', referralSource: 'hotline',
      person: { names: [{ family: 'Абдыкеримова', given: 'Назира' }], birthDate: '1988', gender: 'female', region: 'KG-GO', vulnerabilities: ['single_parent'], phones: ['+996 700 100 202'], safeContact: { channel: 'WhatsApp', hours: '18:00–20:00', codeName: 'Ателье' } },
    },
    cases: [{
      about: { kind: 'torture_complaint', openedOn: '2025-06', title: 'Абдыкеримова: угрозы и удушение при допросе' },
      team: [['lawyer2.osh', 'counsel']],
      proceedings: [{
        stage: 'investigation', body: 'nationalSecurity', openedOn: '2025-07',
        hearings: [{ booked: { startsAt: at(9, '09:30'), purpose: 'deposition', courtroom: '1' } }],
      }],
      deadlines: [
        { rule: 'refusal-appeal', triggerOn: inDays(-6), title: 'отказ в психологической экспертизе', of: 0, became: { outcome: 'met', outcomeOn: inDays(-2), note: 'Жалоба подана через канцелярию.' }, starts: ['prosecutor-answer'] },
      ],
      log: [
        { kind: 'call', occurredOn: '2025-06', text: 'Позвонила на горячую линию, просила не звонить на домашний номер.', minutes: 25 },
        { kind: 'meeting', occurredOn: inDays(-14), text: 'Готовились к депонированию показаний. Просит, чтобы рядом была психолог.', minutes: 75 },
      ],
    }],
  },
  {
    lead: 'lawyer.osh',
    client: { kind: 'direct_victim', takenOn: '2024', person: { names: [{ family: 'Мирзаев', given: 'Бахтиёр' }, { family: 'Mirzaev', given: 'Bakhtiyor' }], birthDate: '1979~', gender: 'male', region: 'KG-O', vulnerabilities: ['deprived_of_liberty', 'ethnic_minority'] } },
    cases: [{
      about: { kind: 'criminal_defence', openedOn: '2024', title: 'Мирзаев: признание под пытками', summary: 'Единственное доказательство обвинения: признание, от которого отказался в суде.' },
      proceedings: [
        {
          stage: 'first_instance', body: 'karaSuuCourt', openedOn: '2024', closedOn: inDays(-120), outcome: 'conviction',
          charges: [{ brought: { codeEdition: 'KG-CC-2021', article: '200', part: '2', allegedOn: '2024-01', soughtKind: 'imprisonment', soughtMonths: 96 }, became: { outcome: 'convicted', decidedOn: inDays(-120), imposedKind: 'imprisonment', imposedMonths: 60 } }],
        },
        { stage: 'appeal', body: 'oshRegionalCourt', openedOn: inDays(-95), from: 0, originKind: 'appeal', hearings: [{ booked: { startsAt: at(14, '15:00'), purpose: 'appeal', courtroom: '5', judge: 'А. Выдуманов' } }] },
      ],
      deadlines: [
        { rule: 'sentence-appeal', triggerOn: inDays(-120), of: 0, became: { outcome: 'met', outcomeOn: inDays(-95), note: 'Номер на штампе суда.' } },
        { title: 'Дополнения к апелляционной жалобе', dueOn: inDays(0), of: 1 },
      ],
      tasks: [{ text: 'Заявить ходатайство о вызове врача СИЗО', dueOn: inDays(0) }],
      log: [
        { kind: 'detention_visit', occurredOn: inDays(-30), text: 'СИЗО-5: жалуется на боли в почках, врача не дают.', minutes: 110 },
        { kind: 'filing', occurredOn: inDays(-95), text: 'Апелляционная жалоба принята, номер на штампе.', minutes: 60 },
      ],
    }],
  },
  {
    lead: 'lawyer.osh',
    client: { kind: 'direct_victim', takenOn: '2023', person: { names: [{ family: 'Сатыбалдиева', given: 'Гүлзат' }], birthDate: '1969', gender: 'female', region: 'KG-B', phones: ['+996 700 100 204'] } },
    cases: [{
      about: { kind: 'compensation', openedOn: '2025', title: 'Сатыбалдиева: компенсация за смерть брата в ИВС' },
      proceedings: [{ stage: 'civil_first_instance', body: 'oshCityCourt', openedOn: '2025-10', hearings: [{ booked: { startsAt: at(20, '14:30'), purpose: 'civil_trial', courtroom: '7' } }] }],
      log: [{ kind: 'filing', occurredOn: '2025-10', text: 'Иск о возмещении морального вреда подан.' }, { kind: 'note', occurredOn: inDays(-3), text: 'Кыргызча жүрүүнү суранды, котормочу керек эмес.' }],
    }],
  },
  {
    lead: 'lawyer2.osh',
    client: { kind: 'direct_victim', takenOn: '2026-05', referralSource: 'detention_monitoring', person: { names: [{ family: 'Рахимов', given: 'Санжар' }], birthDate: '2008-09-30', gender: 'male', region: 'KG-J', vulnerabilities: ['child'] } },
    cases: [{
      about: { kind: 'torture_complaint', openedOn: '2026-05', title: 'Рахимов: побои несовершеннолетнего в ИВС', restricted: true },
      proceedings: [{ stage: 'registration', body: 'oshProsecutor', openedOn: '2026-05' }],
      log: [{ kind: 'detention_visit', occurredOn: '2026-05', text: 'Мониторинг: обнаружены кровоподтёки, составлен акт.', minutes: 140 }],
    }],
  },
  {
    lead: 'lawyer2.osh',
    client: { kind: 'direct_victim', takenOn: '2022', person: { names: [{ family: 'Эргешов', given: 'Талант' }], birthDate: '1985-12', gender: 'male', region: 'KG-J' } },
    cases: [{
      about: { kind: 'international', openedOn: '2022', title: 'Эргешов: сообщение в Комитет по правам человека' },
      proceedings: [
        { stage: 'cassation', body: 'supremeCourt', openedOn: '2021', closedOn: '2022', outcome: 'upheld' },
        { stage: 'communication_submitted', body: 'committee', openedOn: '2022-11', closedOn: '2024', outcome: 'registered', from: 0, originKind: 'continuation' },
        { stage: 'state_observations', body: 'committee', openedOn: '2024', from: 1, originKind: 'continuation' },
      ],
      deadlines: [
        { rule: 'hrc-state-observations', triggerOn: '2024-05-14', of: 2, became: { outcome: 'missed', outcomeOn: '2024-11-20', note: 'Государство не ответило, Комитет направил напоминание.' } },
        { title: 'Ответ государства по напоминанию Комитета', dueOn: inDays(40), of: 2 },
      ],
      log: [{ kind: 'decision_received', occurredOn: '2024', text: 'Комитет зарегистрировал сообщение, государству дано шесть месяцев.' }],
    }],
  },
  {
    lead: 'lawyer2.osh',
    client: { kind: 'direct_victim', takenOn: '2026-08', person: { names: [{ family: 'Жолдошева', given: 'Айзада', patronymic: 'Эрмековна' }], birthDate: '1999', gender: 'female', region: 'KG-GO' } },
    cases: [{
      about: { kind: 'administrative', openedOn: '2026-08', title: 'Жолдошева: задержание на мирном собрании' },
      proceedings: [{ stage: 'administrative', body: 'oshCityCourt', openedOn: '2026-08', hearings: [{ booked: { startsAt: at(4, '16:00'), purpose: 'other', courtroom: '1' } }] }],
      log: [{ kind: 'meeting', occurredOn: '2026-08', text: 'Задержана с плакатом, протокол составлен через пять часов.', minutes: 35 }],
    }],
  },
  {
    lead: 'lawyer.osh',
    referredBy: 'jumabaev',
    client: { kind: 'direct_victim', takenOn: '2026-10', referralSource: 'client', person: { names: [{ family: 'Холматов', given: 'Равшан' }], birthDate: '1975', gender: 'male', region: 'KG-O' } },
    cases: [{
      about: { kind: 'torture_complaint', openedOn: '2026-10', title: 'Холматов: жалоба на побои при задержании' },
      log: [{ kind: 'meeting', occurredOn: inDays(-25), text: 'Первичная беседа. Сомневается, подавать ли жалобу: боится за сына.', minutes: 50 }],
    }],
  },
  {
    lead: 'lawyer2.osh',
    client: { kind: 'direct_victim', takenOn: '2019-22', person: { names: [{ family: 'Осмоналиев', given: 'Кубаныч' }], birthDate: '1990', gender: 'male', region: 'KG-B' } },
    cases: [{
      about: { kind: 'exoneration', openedOn: '2019-22', title: 'Осмоналиев: прекращение по реабилитирующим основаниям' },
      proceedings: [{ stage: 'investigation', body: 'nationalSecurity', openedOn: '2019', closedOn: '2021-23', outcome: 'terminated_rehabilitating', charges: [{ brought: { codeEdition: 'KG-CC-2017', article: '209' }, became: { outcome: 'terminated_rehabilitating', decidedOn: '2021-23' } }] }],
      log: [{ kind: 'decision_received', occurredOn: '2021-23', text: 'Постановление о прекращении получено; извинения прокурора не принесены.' }],
    }],
  },
  {
    lead: 'lawyer.osh',
    client: { kind: 'direct_victim', takenOn: '2026-03', person: { names: [{ family: 'Турдубаева', given: 'Бермет' }], birthDate: '1962-05-01', gender: 'female', region: 'KG-O', vulnerabilities: ['older_person'] } },
    cases: [{
      about: { kind: 'torture_complaint', openedOn: '2026-03', title: 'Турдубаева: жалоба за умершего мужа' },
      team: [['intern2.osh', 'intern']],
      proceedings: [{ stage: 'complaint', body: 'oshProsecutor', openedOn: '2026-03' }],
      internLog: [{ kind: 'call', occurredOn: inDays(-8), text: 'Позвонила узнать о сроках, объяснил порядок.', minutes: 12 }],
    }],
  },
];

import type { Matter } from './matter';

/** The public story of Dilyor Jumabaev of Kara-Suu. The search of 2012 became no case: see `violations.ts`. */
export const JUMABAEV: Matter = {
  lead: 'lawyer.osh',
  as: 'jumabaev',
  client: {
    kind: 'direct_victim',
    takenOn: '2014',
    referralSource: 'human_rights_defender',
    person: { names: [{ family: 'Джумабаев', given: 'Дилёр' }, { family: 'Jumabaev', given: 'Dilyor' }], gender: 'male', region: 'KG-O', vulnerabilities: ['former_prisoner'] },
  },
  cases: [
    {
      about: { kind: 'criminal_defence', openedOn: '2010', title: 'Джумабаев: обвинение в хранении оружия (2010)', summary: 'Обвинялся в хранении огнестрельного оружия; оправдан.' },
      proceedings: [
        {
          stage: 'first_instance', body: 'karaSuuCourt', openedOn: '2010', closedOn: '2010', outcome: 'acquittal',
          charges: [{ brought: { codeEdition: 'KG-CC-1997', article: '241', part: '1', allegedOn: '2010' }, became: { outcome: 'acquitted', decidedOn: '2010' } }],
        },
      ],
    },
    {
      about: { kind: 'criminal_defence', openedOn: '2014', title: 'Джумабаев: хранение экстремистских материалов (2014)', summary: 'Обвинение просило 15 лет, суд назначил 6.' },
      team: [['intern.osh', 'intern']],
      proceedings: [
        {
          stage: 'first_instance', body: 'karaSuuCourt', openedOn: '2014', closedOn: '2014', outcome: 'conviction',
          charges: [
            {
              brought: { codeEdition: 'KG-CC-1997', article: '299-2', allegedOn: '2014', soughtKind: 'imprisonment', soughtMonths: 180 },
              became: { outcome: 'convicted', decidedOn: '2014', imposedKind: 'imprisonment', imposedMonths: 72, servedFrom: '2014', paroledOn: 'XXXX' },
            },
          ],
        },
        { stage: 'parole', body: 'karaSuuCourt', openedOn: 'XXXX', closedOn: 'XXXX', outcome: 'parole_granted', from: 0, originKind: 'execution' },
      ],
      log: [
        { kind: 'detention_visit', occurredOn: '2015', text: 'Посещение в колонии. Жалоб на обращение в последнее время нет.', minutes: 120 },
        { kind: 'note', occurredOn: '201X?', text: 'Освобождён условно-досрочно; год в бумагах не указан.' },
        { kind: 'meeting', occurredOn: '2026-09', text: 'Участвует в программе реабилитации. Рассказывает о нас другим и приводит людей.', minutes: 40 },
      ],
    },
  ],
};

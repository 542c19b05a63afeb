import { inDays, type Matter } from './matter';

/** An invented man whose complaint climbed from the police to the Views of a committee, and came home again. */
export const VIEWS_MATTER: Matter = {
  lead: 'lawyer.bis',
  client: { kind: 'direct_victim', takenOn: '2018', person: { names: [{ family: 'Дүйшөнов', given: 'Эмилбек' }, { family: 'Duishonov', given: 'Emilbek' }], birthDate: '1966', gender: 'male', region: 'KG-Y' } },
  cases: [{
    about: { kind: 'international', openedOn: '2018', title: 'Дүйшөнов: исполнение Соображений', summary: 'Избит при задержании в 2012 году. Жалоба, два отказа, суды, сообщение в Комитет, Соображения, возобновлённое расследование.' },
    proceedings: [
      { stage: 'complaint', openedOn: '2012-05', closedOn: '2012-05', outcome: 'registered' },
      { stage: 'pre_trial_check', openedOn: '2012-05', closedOn: '2012-06', outcome: 'refused_to_investigate', from: 0, originKind: 'continuation' },
      { stage: 'refusal_appeal', openedOn: '2012-07', closedOn: '2012-08', outcome: 'refusal_overturned', from: 1, originKind: 'appeal' },
      { stage: 'pre_trial_check', openedOn: '2012-08', closedOn: '2012-10', outcome: 'refused_to_investigate', from: 2, originKind: 'remand' },
      { stage: 'refusal_appeal', body: 'pervomaiskyCourt', openedOn: '2012-11', closedOn: '2013-01', outcome: 'refusal_upheld', from: 3, originKind: 'appeal' },
      { stage: 'appeal', body: 'bishkekCityCourt', openedOn: '2013-02', closedOn: '2013-03', outcome: 'upheld', from: 4, originKind: 'appeal' },
      { stage: 'cassation', body: 'supremeCourt', openedOn: '2013-05', closedOn: '2013-09', outcome: 'upheld', from: 5, originKind: 'appeal' },
      { stage: 'communication_submitted', body: 'committee', openedOn: '2018-03', closedOn: '2018-09', outcome: 'registered', from: 6, originKind: 'continuation' },
      { stage: 'state_observations', body: 'committee', openedOn: '2018-09', closedOn: '2019-04', outcome: 'submitted', from: 7, originKind: 'continuation' },
      { stage: 'author_comments', body: 'committee', openedOn: '2019-04', closedOn: '2019-06', outcome: 'submitted', from: 8, originKind: 'continuation' },
      { stage: 'views', body: 'committee', openedOn: '2024-10', closedOn: '2024-10', outcome: 'violation_found', from: 9, originKind: 'continuation' },
      { stage: 'views_follow_up', body: 'committee', openedOn: '2025', from: 10, originKind: 'continuation' },
      { stage: 'investigation', body: 'nationalSecurity', openedOn: inDays(-150), from: 11, originKind: 'new_circumstances' },
      { stage: 'civil_claim', openedOn: inDays(-60), from: 10, originKind: 'continuation' },
    ],
    deadlines: [
      { rule: 'hrc-state-observations', triggerOn: '2018-10-12', of: 8, became: { outcome: 'met', outcomeOn: '2019-04-04', note: 'Замечания государства переданы нам Комитетом.' } },
      { rule: 'hrc-author-comments', triggerOn: '2019-04-04', of: 9, became: { outcome: 'met', outcomeOn: '2019-06-03', note: 'Комментарии автора отправлены.' } },
      { rule: 'hrc-follow-up', triggerOn: '2024-10-28', of: 11, became: { outcome: 'missed', outcomeOn: '2025-04-28', note: 'Государство ответило через год; докладчик Комитета уведомлён.' } },
      { rule: 'civil-appeal', triggerOn: inDays(-20), title: 'определение о возвращении иска', of: 13 },
    ],
    log: [{ kind: 'research', occurredOn: '2025', text: 'Подготовлены замечания автора к ответу государства.', minutes: 240 }],
  }],
};

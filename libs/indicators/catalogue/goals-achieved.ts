import { JUSTICE_GOALS } from '../../law/redress/justice-goal';
import type { Indicator } from '../indicator';

export const goalsAchieved: Indicator = {
  code: 'goals_achieved',
  group: 'court',
  place: 8,
  version: 1,
  unit: 'goal',
  texts: {
    ru: { name: 'Достигнутые правовые цели', definition: 'Цели дел (реабилитация правовая, признание потерпевшим, компенсация, ответственность виновных), которые в периоде отмечены достигнутыми полностью. Цель одного дела считается один раз.' },
    ky: { name: 'Жетишилген укуктук максаттар', definition: 'Иштердин максаттары (укуктук реабилитация, жабырлануучу деп таануу, компенсация, күнөөлүүлөрдүн жоопкерчилиги): мезгил ичинде толук жетишилди деп белгиленгендери. Бир иштин максаты бир жолу саналат.' },
    en: { name: 'Goals of justice achieved', definition: 'Goals of cases (exoneration, recognition as a victim, compensation, accountability of perpetrators) noted in the period as achieved in full. A goal of one case counts once.' },
  },
  facts: `
    select distinct on (g.case_id, g.goal) g.id as unit, k.office_id::text as office, g.goal from justice_goals g join cases k on k.id = g.case_id
      where g.status = 'achieved' and g.voided_at is null and app.edtf_lower(g.stated_on) between :from and :until
      order by g.case_id, g.goal, g.position`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, goal: { column: 'goal', values: JUSTICE_GOALS, words: 'law:justiceGoal.' } },
};

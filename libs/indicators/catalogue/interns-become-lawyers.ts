import type { Indicator } from '../indicator';

export const internsBecomeLawyers: Indicator = {
  code: 'interns_become_lawyers',
  group: 'colleagues',
  place: 1,
  version: 1,
  unit: 'colleague',
  texts: {
    ru: { name: 'Стажёры, ставшие юристами', definition: 'Сотрудники, которые в периоде впервые получили роль юриста, а до того были стажёрами.' },
    ky: { name: 'Юрист болгон стажёрлор', definition: 'Мезгил ичинде биринчи жолу юрист ролун алган, ага чейин стажёр болгон кызматкерлер.' },
    en: { name: 'Interns who became lawyers', definition: 'Colleagues who were given the role of a lawyer for the first time in the period, and had been interns before.' },
  },
  facts: `
    select g.user_id as unit from role_grants g where g.role = 'lawyer' and g.starts_on between :from and :until
      and not exists (select from role_grants e where e.user_id = g.user_id and e.role = 'lawyer' and e.starts_on < :from)
      and exists (select from role_grants e where e.user_id = g.user_id and e.role = 'intern' and e.starts_on < g.starts_on)`,
  dimensions: [],
  impersonal: true,
};

/** Real kinds of bodies of two regions; courts and prosecutors are public. */
export const DEMO_BODIES = {
  karaSuuCourt: { kind: 'district_court', region: 'KG-O', name: { ru: 'Кара-Сууский районный суд', ky: 'Кара-Суу райондук соту', en: 'Kara-Suu District Court' } },
  oshCityCourt: { kind: 'district_court', region: 'KG-GO', name: { ru: 'Ошский городской суд', ky: 'Ош шаардык соту', en: 'Osh City Court' } },
  oshRegionalCourt: { kind: 'regional_court', region: 'KG-O', name: { ru: 'Ошский областной суд', ky: 'Ош облустук соту', en: 'Osh Regional Court' } },
  supremeCourt: { kind: 'supreme_court', region: 'KG-GB', name: { ru: 'Верховный суд Кыргызской Республики', ky: 'Кыргыз Республикасынын Жогорку соту', en: 'Supreme Court of the Kyrgyz Republic' } },
  oshProsecutor: { kind: 'prosecutor', region: 'KG-GO', name: { ru: 'Прокуратура города Ош', ky: 'Ош шаарынын прокуратурасы', en: 'Prosecutor of Osh City' } },
  nationalSecurity: { kind: 'national_security', region: 'KG-O', name: { ru: 'Управление ГКНБ по Ошской области', ky: 'УКМКнын Ош облусу боюнча башкармалыгы', en: 'State Committee for National Security, Osh Region' } },
  pervomaiskyCourt: { kind: 'district_court', region: 'KG-GB', name: { ru: 'Первомайский районный суд города Бишкек', ky: 'Бишкек шаарынын Биринчи май райондук соту', en: 'Pervomaisky District Court of Bishkek' } },
  bishkekCityCourt: { kind: 'regional_court', region: 'KG-GB', name: { ru: 'Бишкекский городской суд', ky: 'Бишкек шаардык соту', en: 'Bishkek City Court' } },
  committee: { kind: 'un_treaty_body', region: null, name: { ru: 'Комитет ООН по правам человека', ky: 'БУУнун Адам укуктары боюнча комитети', en: 'UN Human Rights Committee' } },
} as const;

export type DemoBody = keyof typeof DEMO_BODIES;

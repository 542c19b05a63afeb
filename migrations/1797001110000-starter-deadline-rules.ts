import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms and holidays to begin with. None is verified: each waits for a lawyer who compares it with its source. */
export class StarterDeadlineRules1797001110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      insert into deadline_rules (code, jurisdiction, trigger, length, unit, shifts, edition, source, name)
      select code, jurisdiction, trigger, length, unit, shifts, edition, source, jsonb_build_object('ru', ru, 'ky', ky, 'en', en)
      from (values
        ('pre-trial-check', 'criminal', 'complaint_registered', 10, 'calendar_days', true, 'KG-CPC-2021', 'УПК КР от 28 октября 2021 года № 129; статью и длину проверить',
          'Решение по заявлению о преступлении', 'Кылмыш тууралуу арыз боюнча чечим', 'Decision on a report of a crime'),
        ('refusal-appeal', 'criminal', 'refusal_received', 10, 'calendar_days', true, 'KG-CPC-2021', 'УПК КР от 28 октября 2021 года № 129; статью и длину проверить',
          'Жалоба следственному судье на отказ', 'Баш тартууга тергөө сотуна даттануу', 'Complaint to the investigating judge against a refusal'),
        ('prosecutor-answer', 'criminal', 'complaint_filed', 5, 'working_days', true, 'KG-CPC-2021', 'УПК КР от 28 октября 2021 года № 129; статью и длину проверить',
          'Ответ прокурора на жалобу', 'Прокурордун даттанууга жообу', 'Answer of the prosecutor to a complaint'),
        ('sentence-appeal', 'criminal', 'judgment_pronounced', 30, 'calendar_days', true, 'KG-CPC-2021', 'УПК КР от 28 октября 2021 года № 129; статью и длину проверить',
          'Апелляционная жалоба на приговор', 'Өкүмгө апелляциялык даттануу', 'Appeal against a sentence'),
        ('sentence-cassation', 'criminal', 'judgment_in_force', 12, 'months', true, 'KG-CPC-2021', 'УПК КР от 28 октября 2021 года № 129; есть ли срок и какой, проверить',
          'Кассационная жалоба на приговор', 'Өкүмгө кассациялык даттануу', 'Cassation complaint against a sentence'),
        ('detention-term', 'criminal', 'detention_ordered', 2, 'months', false, 'KG-CPC-2021', 'УПК КР от 28 октября 2021 года № 129; статью и длину проверить',
          'Конец срока заключения под стражу', 'Камакта кармоо мөөнөтүнүн аягы', 'End of the term of detention'),
        ('civil-appeal', 'civil', 'judgment_received', 30, 'calendar_days', true, 'KG-CivPC-2017', 'ГПК КР от 25 января 2017 года № 14; статью и длину проверить',
          'Апелляционная жалоба на решение', 'Чечимге апелляциялык даттануу', 'Appeal against a judgment'),
        ('civil-cassation', 'civil', 'judgment_in_force', 3, 'months', true, 'KG-CivPC-2017', 'ГПК КР от 25 января 2017 года № 14; статью и длину проверить',
          'Кассационная жалоба на решение', 'Чечимге кассациялык даттануу', 'Cassation complaint against a judgment'),
        ('hrc-submission', 'hrc', 'remedies_exhausted', 60, 'months', false, 'CCPR/C/3', 'Комитет по правам человека, правила процедуры, правило о злоупотреблении правом (пять лет после исчерпания средств защиты); нумерацию проверить',
          'Сообщение в Комитет по правам человека', 'Адам укуктары боюнча комитетке билдирүү', 'Communication to the Human Rights Committee'),
        ('hrc-submission-after-procedure', 'hrc', 'other_procedure_ended', 36, 'months', false, 'CCPR/C/3', 'Комитет по правам человека, правила процедуры, правило о злоупотреблении правом (три года после другой процедуры); нумерацию проверить',
          'Сообщение в Комитет после другой процедуры', 'Башка жол-жоболордон кийин Комитетке билдирүү', 'Communication to the Committee after another procedure'),
        ('hrc-state-observations', 'hrc', 'communication_transmitted', 6, 'months', false, 'CCPR/C/3', 'Факультативный протокол к МПГПП, ст. 4 (2); правила процедуры',
          'Замечания государства', 'Мамлекеттин эскертүүлөрү', 'Observations of the State'),
        ('hrc-author-comments', 'hrc', 'state_observations_received', 2, 'months', false, 'CCPR/C/3', 'Практика Комитета по правам человека: два месяца со дня препровождения замечаний; проверить',
          'Комментарии автора', 'Автордун пикирлери', 'Comments of the author'),
        ('hrc-follow-up', 'hrc', 'views_received', 180, 'calendar_days', false, 'CCPR/C/3', 'Комитет по правам человека, последующие действия по соображениям: сведения в течение 180 дней',
          'Сведения государства об исполнении соображений', 'Пикирлерди аткаруу жөнүндө мамлекеттин маалыматы', 'Information of the State on giving effect to the Views'),
        ('cat-state-observations', 'cat', 'communication_transmitted', 6, 'months', false, 'CAT/C/3', 'Конвенция против пыток, ст. 22 (3)',
          'Объяснения государства Комитету против пыток', 'Кыйноолорго каршы комитетке мамлекеттин түшүндүрмөлөрү', 'Explanations of the State to the Committee against Torture'),
        ('cat-author-comments', 'cat', 'state_observations_received', 2, 'months', false, 'CAT/C/3', 'Комитет против пыток, правила процедуры; длину проверить по сопроводительному письму',
          'Комментарии автора Комитету против пыток', 'Кыйноолорго каршы комитетке автордун пикирлери', 'Comments of the author to the Committee against Torture'),
        ('cat-follow-up', 'cat', 'views_received', 90, 'calendar_days', false, 'CAT/C/3', 'Решения Комитета против пыток просят сведений в течение 90 дней; проверить по самому решению',
          'Сведения государства об исполнении решения', 'Чечимди аткаруу жөнүндө мамлекеттин маалыматы', 'Information of the State on giving effect to the decision')
      ) as r (code, jurisdiction, trigger, length, unit, shifts, edition, source, ru, ky, en);

      insert into special_days (day, kind, occasion, source)
      select (year || '-' || at)::date, 'non_working', occasion, 'Трудовой кодекс КР, нерабочие праздничные дни; переносы этого года внести отдельно'
      from generate_series(2020, 2027) year, (values
        ('01-01', 'new_year'), ('01-07', 'orthodox_christmas'), ('02-23', 'defender_day'), ('03-08', 'womens_day'),
        ('03-21', 'nooruz'), ('05-01', 'labour_day'), ('05-05', 'constitution_day'), ('05-09', 'victory_day'),
        ('08-31', 'independence_day'), ('11-07', 'history_days'), ('11-08', 'history_days')) h (at, occasion);

      insert into special_days (day, kind, occasion, source)
      select at::date, 'non_working', occasion, 'Лунный календарь; проверить по решению этого года'
      from (values
        ('2020-05-24', 'orozo_ait'), ('2021-05-13', 'orozo_ait'), ('2022-05-02', 'orozo_ait'), ('2023-04-21', 'orozo_ait'),
        ('2024-04-10', 'orozo_ait'), ('2025-03-30', 'orozo_ait'), ('2026-03-20', 'orozo_ait'), ('2027-03-10', 'orozo_ait'),
        ('2020-07-31', 'kurman_ait'), ('2021-07-20', 'kurman_ait'), ('2022-07-09', 'kurman_ait'), ('2023-06-28', 'kurman_ait'),
        ('2024-06-16', 'kurman_ait'), ('2025-06-06', 'kurman_ait'), ('2026-05-27', 'kurman_ait'), ('2027-05-16', 'kurman_ait')
      ) h (at, occasion)
      on conflict do nothing;

      -- what has happened when such a deadline is met
      update deadline_rules set met_starts = starts, version = 1 from (values
        ('refusal-appeal', 'complaint_filed'),
        ('hrc-state-observations', 'state_observations_received'),
        ('cat-state-observations', 'state_observations_received')
      ) as m (rule, starts) where code = rule;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('delete from deadline_rules; delete from special_days');
  }
}

import type { Indicator } from '../indicator';

export const complaintsOfTorture: Indicator = {
  code: 'complaints_of_torture',
  group: 'accountability',
  place: 0,
  version: 1,
  unit: 'case',
  texts: {
    ru: { name: 'Жалобы на пытки и их путь', definition: 'Дела по жалобе на пытки, первая жалоба или регистрация которой пришлась на период, и как далеко они дошли к последнему дню периода: начата проверка или расследование; дело в суде; виновный осуждён, и приговор не заменён другим решением. Кто дошёл дальше, стоит и на прежних ступенях. Дело считается один раз.' },
    ky: { name: 'Кыйноого даттануулар жана алардын жолу', definition: 'Кыйноого даттануу иштери, алардын биринчи даттануусу же катталышы мезгилге туура келген, жана алар мезгилдин акыркы күнүнө чейин кайда жеткени: текшерүү же тергөө башталды; иш сотто; күнөөлүү соттолду жана өкүм башка чечимге алмашкан жок. Андан ары жеткени мурунку баскычтарда да турат. Иш бир жолу саналат.' },
    en: { name: 'Complaints of torture, and how far they came', definition: 'Cases of complaint of torture of which the first complaint or registration fell into the period, and how far they had come by its last day: a check or an investigation was opened; the case was in court; a perpetrator was convicted and no other decision has replaced it. What came further stands in the earlier stages too. A case counts once.' },
  },
  facts: `
    with complained as (
      select r.case_id from proceedings r join cases k on k.id = r.case_id
        where k.kind = 'torture_complaint' and r.voided_at is null and r.stage in ('complaint', 'registration')
        group by r.case_id having min(r.opened_lower) between :from and :until
    ), moved as (
      select r.case_id,
          max(case when r.stage = 'first_instance' then 2 when r.stage in ('pre_trial_check', 'investigation', 'indictment') then 1 else 0 end) as opened,
          max(case when app.edtf_lower(r.closed_on) > :until then 0 when r.outcome = 'sent_to_court' then 2 when r.outcome = 'investigation_opened' then 1 else 0 end) as closed
        from proceedings r where r.voided_at is null and r.opened_lower <= :until and r.case_id in (select case_id from complained) group by r.case_id
    ), convicted as (
      select distinct case_id from (
        select distinct on (o.charge_id) h.case_id, o.outcome from charge_outcomes o join charges h on h.id = o.charge_id
          where h.voided_at is null and h.perpetrator_id is not null and app.edtf_lower(o.decided_on) <= :until and h.case_id in (select case_id from complained)
          order by o.charge_id, app.edtf_lower(o.decided_on) desc, o.created_at desc) last
        where outcome = 'convicted'
    )
    select k.id as unit, k.office_id::text as office, s.reached
      from complained c join cases k on k.id = c.case_id left join moved m on m.case_id = c.case_id
        cross join lateral (select case when c.case_id in (select case_id from convicted) then 3 else greatest(m.opened, m.closed, 0) end as far) came
        cross join lateral (values ('complained', 0), ('investigated', 1), ('in_court', 2), ('convicted', 3)) s (reached, at)
      where s.at <= came.far`,
  dimensions: [],
  own: {
    office: { column: 'office' },
    reached: { column: 'reached', values: ['complained', 'investigated', 'in_court', 'convicted'], words: 'impact:reached.', partition: false, stages: true },
  },
};

import { gap, own, para, table } from './blocks';

/** Stands above each: a gap, so the paper goes nowhere before a lawyer has read it and taken the line away. */
export const UNCHECKED = para(own('ШАБЛОН НЕ ПРОВЕРЕН: юрист сверяет каждую ссылку на закон и удаляет эту строку'));

/** To whom, from whom, through whom. */
export const HEAD = [
  para('В ', gap('body.name', 'орган', 'accusative')),
  para('от ', gap('client.name', 'доверитель', 'genitive'), ', дата рождения: ', gap('client.birth', 'дата рождения'), ', проживает по адресу: ', own('адрес, который можно назвать органу')),
  para('Представитель: адвокат ', gap('lawyer.name', 'адвокат', 'nominative'), ', лицензия ', gap('lawyer.licence', 'номер лицензии'), ', ', gap('office.name', 'организация', 'nominative'), ', ', own('адрес и телефон организации')),
];

export const SIGNATURE = table(
  ['Дата', gap('today', 'дата')],
  [['Адвокат ', gap('lawyer.name', 'адвокат', 'nominative')], 'Подпись: ____________________'],
);

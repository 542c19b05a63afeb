import { gap, own, para, table } from './blocks';

/** Stands above each: a gap, so the paper goes nowhere before a lawyer has read it and taken the line away. */
export const UNCHECKED = para(own('ҮЛГҮ ТЕКШЕРИЛГЕН ЭМЕС: юрист мыйзамга ар бир шилтемени салыштырып, бул сапты өчүрөт'));

/** To whom, from whom, through whom. */
export const HEAD = [
  para(gap('body.name', 'орган', 'dative')),
  para(gap('client.name', 'доверитель', 'ablative'), ', туулган күнү: ', gap('client.birth', 'туулган күнү'), ', дареги: ', own('органга айтууга боло турган дарек')),
  para('Өкүлү: адвокат ', gap('lawyer.name', 'адвокат', 'nominative'), ', лицензиясы ', gap('lawyer.licence', 'лицензиянын номери'), ', ', gap('office.name', 'уюм', 'nominative'), ', ', own('уюмдун дареги жана телефону')),
];

export const SIGNATURE = table(
  ['Күнү', gap('today', 'күнү')],
  [['Адвокат ', gap('lawyer.name', 'адвокат', 'nominative')], 'Колу: ____________________'],
);

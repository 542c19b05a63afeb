import type { DocumentKind } from '#libs/law/documents/document-kind';
import type { RecurringError } from '#libs/law/documents/recurring-error';
import type { LogEntryKind } from '#libs/law/log-entry-kind';

/** Days before today on which a hearing was held and the intern was there. */
export const ATTENDED = [152, 118, 96, 64, 33];

interface Written {
  daysAgo: number;
  kind: LogEntryKind;
  text: string;
  minutes: number;
}

/** What the intern wrote in the log. Invented. */
export const WRITTEN: readonly Written[] = [
  { daysAgo: 158, kind: 'research', text: 'Практика по отказам в регистрации: восемь определений.', minutes: 240 },
  { daysAgo: 150, kind: 'hearing', text: 'Присутствие на заседании вместе с адвокатом.', minutes: 150 },
  { daysAgo: 121, kind: 'detention_visit', text: 'СИЗО: опрос вместе с адвокатом, жалобы записаны.', minutes: 210 },
  { daysAgo: 115, kind: 'research', text: 'Сроки обжалования: сравнительная таблица.', minutes: 180 },
  { daysAgo: 92, kind: 'meeting', text: 'Подготовка доверителя к опросу.', minutes: 75 },
  { daysAgo: 88, kind: 'research', text: 'Заключения по Стамбульскому протоколу в решениях судов.', minutes: 320 },
  { daysAgo: 61, kind: 'detention_visit', text: 'СИЗО: переданы лекарства, проверены записи врача.', minutes: 190 },
  { daysAgo: 55, kind: 'meeting', text: 'Встреча с семьёй, собраны справки.', minutes: 60 },
  { daysAgo: 31, kind: 'hearing', text: 'Протокол заседания для дела.', minutes: 160 },
  { daysAgo: 28, kind: 'research', text: 'Расчёт морального вреда: подборка.', minutes: 280 },
];

/** Written down after its month was signed. */
export const WRITTEN_LATER: readonly Written[] = [
  { daysAgo: 91, kind: 'call', text: 'Звонок в канцелярию: материалы ещё не поступили.', minutes: 15 },
];

interface Drafted {
  /** When it was begun. */
  daysAgo: number;
  kind: DocumentKind;
  title: string;
  /** Why it went back each time, and what was tagged. */
  sentBack: [string, ...RecurringError[]][];
  /** Days before today on which it was filed. */
  filed?: number;
}

/** What the intern drafted: each time it went back less often. Invented. */
export const DRAFTED: readonly Drafted[] = [
  {
    daysAgo: 156, kind: 'complaint', title: 'Жалоба на отказ в регистрации', filed: 132,
    sentBack: [['Нет дат и свидетелей', 'facts', 'structure'], ['Ссылка на утративший силу кодекс', 'law_cited', 'style'], ['Просьба неясна', 'request'], ['Ещё раз проверьте имена', 'names_and_dates']],
  },
  { daysAgo: 124, kind: 'motion', title: 'Ходатайство о медицинском освидетельствовании', sentBack: [['Обоснуйте срочность', 'reasoning', 'facts'], ['Укажите врача', 'facts']], filed: 106 },
  { daysAgo: 95, kind: 'motion', title: 'Ходатайство о записи с камер', sentBack: [['Срок хранения записи', 'facts', 'law_cited']], filed: 84 },
  { daysAgo: 66, kind: 'appeal', title: 'Апелляционная жалоба на постановление', sentBack: [['Сократите описание', 'style']] },
  { daysAgo: 34, kind: 'motion', title: 'Ходатайство об ознакомлении с материалами', sentBack: [], filed: 28 },
];

/** Months that the supervisor has signed, as a day in each: 31 apart, so that no two ever fall into one month. */
export const REMARKS: readonly { daysAgo: number; remark: string }[] = [
  { daysAgo: 153, remark: 'Внимателен к доверителям. Над структурой документов ещё работать.' },
  { daysAgo: 122, remark: 'Первый самостоятельный опрос в СИЗО прошёл спокойно.' },
  { daysAgo: 91, remark: 'Ссылки на закон теперь точны.' },
];

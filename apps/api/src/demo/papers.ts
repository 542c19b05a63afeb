type Piece = object;

const text = (words: string): Piece => ({ type: 'text', text: words });
const note = (words: string): Piece => ({ type: 'footnote', attrs: { text: words } });
const paragraph = (...content: (string | Piece)[]): Piece => ({ type: 'paragraph', content: content.map(one => (typeof one === 'string' ? text(one) : one)) });
const heading = (level: 1 | 2, words: string): Piece => ({ type: 'heading', attrs: { level }, content: [text(words)] });
const numbered = (...items: string[]): Piece => ({ type: 'orderedList', content: items.map(words => ({ type: 'listItem', content: [paragraph(words)] })) });
const row = (type: 'tableHeader' | 'tableCell', cells: string[]): Piece => ({ type: 'tableRow', content: cells.map(words => ({ type, content: [paragraph(words)] })) });
const table = (head: string[], ...rows: string[][]): Piece => ({ type: 'table', content: [row('tableHeader', head), ...rows.map(cells => row('tableCell', cells))] });
const paper = (...content: Piece[]): string => JSON.stringify({ type: 'doc', content });

const complaint = (expert: string): string =>
  paper(
    paragraph('Следственному судье Ошского городского суда'),
    paragraph('от адвоката в интересах Токтоматова У. Б.'),
    heading(1, 'Жалоба на постановление об отказе в возбуждении уголовного дела'),
    paragraph('Токтоматов задержан у рынка и доставлен в отдел милиции, где, по его словам, его били три часа, требуя признаться в краже телефона.'),
    heading(2, 'Почему отказ незаконен'),
    numbered(
      `Показания заявителя не проверены: ${expert}.`,
      'Записи камер отдела не истребованы, хотя срок их хранения истекал.',
      'Сотрудники, дежурившие в тот день, не опрошены.',
    ),
    paragraph('Государство обязано быстро и беспристрастно расследовать каждое сообщение о пытке', note('Конвенция против пыток, статья 12.'), '.'),
    table(['Дата', 'Что произошло'], ['12 февраля', 'Задержание'], ['13 февраля', 'Осмотр в поликлинике, кровоподтёки на спине'], ['27 марта', 'Отказ в возбуждении дела']),
    heading(2, 'Прошу'),
    paragraph('признать постановление незаконным и обязать прокурора устранить нарушения.'),
  );

/** What the intern handed in first. Invented, as everything of this case is. */
export const COMPLAINT = complaint('судебно-медицинский эксперт не назначался');

/** And after the first remark. */
export const COMPLAINT_CORRECTED = complaint('судебно-медицинский эксперт не назначался, хотя мы просили об этом 3 марта (вх. № 214)');

export const MOTION = paper(
  paragraph('Прокурору города Ош'),
  heading(1, 'Ходатайство'),
  paragraph('13 февраля при осмотре в поликлинике врач увидел синяки. Происхождение их до сих пор не установлено.'),
  paragraph('Прошу назначить экспертизу.'),
);

import * as fc from 'fast-check';
import { kyrgyzStem } from './kyrgyz-stem';
import { stemsOf } from './stems';
import { wordsOf } from './text-words';

/** Whether a search for one form finds the other. */
const meets = (one: string, other: string) => {
  const stems = (text: string) => wordsOf(text).flatMap(({ word }) => stemsOf(word));
  return stems(one).some(stem => stems(other).includes(stem));
};
const forms = (lines: string) => lines.trim().split('\n').map(line => line.trim().split(/\s+/));

const RUSSIAN = forms(`
  адвокат адвоката адвокату адвокатом адвокаты
  следователь следователя следователю следователем следователи
  пытка пытки пыток пытками пытку
  суд суда суду судом суды
  свидетель свидетеля свидетели свидетелей свидетелям
  жалоба жалобы жалобу жалобой жалоб
  задержание задержания задержанию задержанием
  обвинение обвинения обвинению обвинением
  экспертиза экспертизы экспертизу экспертизой экспертиз
  приговор приговора приговору приговором приговоры
  решение решения решению решением решений
  ходатайство ходатайства ходатайству ходатайством
  прокурор прокурора прокурору прокурором прокуроры
  прокуратура прокуратуры прокуратуру прокуратурой
  камера камеры камеру камерой камер
  потерпевший потерпевшего потерпевшему потерпевшим потерпевшие
  отец отца отцу отцом отцы
  справка справки справку справок справками
  изолятор изолятора изоляторе изолятором
  допрос допроса допросу допросом допросы
  показание показания показаний показаниями
  доказательство доказательства доказательств доказательствами
  протокол протокола протоколу протоколом протоколы
  заявление заявления заявлению заявлением заявлений
  компенсация компенсации компенсацию компенсацией
  медицинский медицинская медицинское медицинского медицинскую
  заседание заседания заседанию заседанием заседаний
  отложили отложил отложила
  избивали избивал избивала`);

const KYRGYZ = forms(`
  арыз арызды арыздын арызга арыздан арызы арыздар арызым
  сот сотко соттун сотту сотто соттон соту соттор соттордун
  күбө күбөлөр күбөнүн күбөгө күбөсү күбөнү күбөлөрдүн
  тергөөчү тергөөчүнүн тергөөчүгө тергөөчүлөр тергөөчүсү
  кыйноо кыйноонун кыйноого кыйноолор кыйноосу кыйноодон
  түрмө түрмөдө түрмөгө түрмөдөн түрмөнүн
  абак абакта абакка абактан абагы
  айыптоо айыптоону айыптоого айыптоосу
  өкүм өкүмдү өкүмдүн өкүмгө өкүмү өкүмдөр
  чечим чечимди чечимдин чечими чечимге
  жактоочу жактоочунун жактоочусу жактоочуга жактоочулар
  мыйзам мыйзамды мыйзамга мыйзамдар мыйзамы
  жаракат жаракаттар жаракаттын жаракаты жаракатты
  далил далилдер далилди далилдин далили
  адвокат адвокаттын адвокатка адвокаты адвокаттар адвокаттан
  прокурор прокурордун прокурорго прокурорлор
  сурак суракка сурактын сурагы сурактан
  милиция милицияга милициянын милициядан
  өтүнүч өтүнүчтү өтүнүчү өтүнүчтүн
  экспертиза экспертизага экспертизанын экспертизасы
  оорукана ооруканада ооруканага ооруканадан ооруканасы
  доо доону доонун доосу
  даттануу даттануунун даттанууну даттануулар
  баласы баласынын баласына баласынан баласында
  китеп китепти китеби китептер
  кармады кармаган кармап
  айтты айткан айтып`);

const ENGLISH = forms(`
  hearing hearings
  complaint complaints
  lawyer lawyers
  detain detained detaining detains
  witness witnesses witnessed
  torture tortured tortures torturing
  appeal appeals appealed appealing
  examination examinations
  arrest arrested arresting arrests
  prosecutor prosecutors
  prison prisons
  charge charged charges charging
  verdict verdicts
  judge judges judged
  court courts
  injury injuries
  visit visited visits visiting
  statement statements
  motion motions
  adjourn adjourned adjourning
  refuse refused refuses refusing
  expert experts
  relative relatives
  beat beats beating
  investigator investigators
  compensation compensations`);

describe.each([['Russian', RUSSIAN], ['Kyrgyz', KYRGYZ], ['English', ENGLISH]])('the stems of %s', (_, table) => {
  it.each(table)('of the forms of %s meet', (base, ...inflected) => {
    expect(inflected.filter(form => !meets(base, form))).toEqual([]);
  });

  it('tell different words apart', () => {
    const bases = table.map(([base]) => base);
    const confused = bases.flatMap((one, at) => bases.slice(at + 1).filter(other => meets(one, other)).map(other => `${one} ${other}`));
    expect(confused).toEqual([]);
  });
});

describe('stems of mixed texts', () => {
  it.each([
    ['адвокатка', 'адвоката'],
    ['прокурордун', 'прокурором'],
    ['экспертизасы', 'экспертизу'],
    ['Түрмөдө', 'турмого'],
    ['ЖАЛОБЫ', 'жалобой'],
    ['отчёт', 'отчета'],
    ['Кочкарову', 'Кочкаровдун'],
    ['ст. 305-1', '305'],
  ])('%s meets %s', (one, other) => expect(meets(one, other)).toBe(true));

  it.each([['адвокат', 'следователь'], ['сот', 'суд'], ['court', 'суд'], ['и', 'и']])('%s does not meet %s', (one, other) => {
    expect(meets(one, other)).toBe(false);
  });
});

describe('cutting a word to its stem', () => {
  const word = fc.array(fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяөүңё'), { minLength: 1, maxLength: 14 }).map(letters => letters.join(''));

  it('done twice gives the same, in Kyrgyz', () => {
    fc.assert(fc.property(word, letters => kyrgyzStem(kyrgyzStem(letters)) === kyrgyzStem(letters)));
  });

  it('never leaves nothing, and never a letter more', () => {
    fc.assert(
      fc.property(fc.oneof(word, fc.stringMatching(/^[a-z]{1,12}$/)), letters => {
        for (const { word: folded } of wordsOf(letters)) {
          for (const stem of stemsOf(folded)) expect(stem.length >= 1 && stem.length <= folded.length + 1).toBe(true);
        }
      }),
    );
  });

  it('leaves how it begins, by which a search passes over most words', () => {
    fc.assert(
      fc.property(fc.oneof(word, fc.stringMatching(/^[a-z]{1,12}$/), fc.string({ unit: 'grapheme', maxLength: 12 })), letters => {
        for (const { word: [initial, ...rest] } of wordsOf(letters)) {
          for (const [first] of stemsOf([initial, ...rest].join(''))) expect(first).toBe(initial);
        }
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        for (const { word: folded, start, end } of wordsOf(text)) {
          expect(start).toBeLessThan(end);
          stemsOf(folded).forEach(stem => expect(stem).not.toBe(''));
        }
      }),
    );
  });
});

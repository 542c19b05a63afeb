import type { PersonName } from '../../apps/api/src/people/person-name';
import type { Chance } from './chance';

const STEMS = `Асан Бакыт Жума Кочкор Токто Сулайман Абды Мамат Эсен Осмон Иса Шер Турдум Калык Нурма Байсал Чынгыш Дөөлөт
  Жакып Темир Орозо Кадыр Сыдык Ташты Абдыр Болот Курман Алым Жээн Кенже Сатыбал Токтом Ырыс Кудай Мурза Садыр Тилек Үсөн Шаршен
  Эркин Айтма Бегали Дыйкан Замир Кыдыр Молдо Назар Омур Өмүр Расул Сапар Тургун Урмат Хамид Чолпон Ысак Акмат Бөкөн Жаныш Иман
  Карим Латип Мырза Нияз Олжо Пазыл Рыскул Самат Талас Умар Файзы Халил Чекир Шамшы Эшмат Юсуп Якуб Арзы Бостон Жоро Келди Маты`
  .split(/\s+/).filter(Boolean);
const ENDINGS = ['ов', 'баев', 'кулов', 'беков', 'алиев', 'ашев', 'манов', 'турдиев', 'жанов', 'султанов'];
const OTHERS = `Иванов Петров Сидоров Ким Пак Цой Мельников Ковалёв Шевченко Рахимов Юлдашев Хакимов Исхаков Щербаков Соколов`.split(' ');
const MEN = `Азамат Бакыт Нурлан Улан Эрмек Талант Жаныбек Канат Марат Руслан Тимур Санжар Айбек Дастан Кубат Мирлан Султан Чыңгыз
  Алмаз Бекзат Данияр Жоомарт Илияс Кутман Нурбек Омурбек Рустам Сыймык Темирлан Урмат`.split(/\s+/);
const WOMEN = `Айгүл Гүлнара Жылдыз Мээрим Назгүл Салтанат Чолпон Айсулуу Бегимай Динара Жазгүл Кыял Нургүл Перизат Рахат Сезим
  Таттыгүл Уулкан Элиза Асель Бермет Гульмира Замира Индира Кундуз`.split(/\s+/);

/** Family names in the form of a man, common ones first. */
export const FAMILIES: readonly string[] = [...OTHERS, ...STEMS.flatMap(stem => ENDINGS.map(ending => stem + ending))];

/** Somebody who does not exist. */
export function inventName(chance: Chance): PersonName {
  const family = chance.ofCommonFirst(FAMILIES);
  const father = chance.of(MEN);
  return chance.happens(0.7)
    ? { family, given: chance.of(MEN), patronymic: `${father}ович` }
    : { family: /[ое]в$/.test(family) ? `${family}а` : family, given: chance.of(WOMEN), patronymic: `${father}овна` };
}

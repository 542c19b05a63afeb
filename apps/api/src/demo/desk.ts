import { v7 as uuidv7 } from 'uuid';
import type { NewEnquiryDto } from '../enquiries/enquiry.dto';
import { EnquiryRegister } from '../enquiries/enquiry-register.service';
import type { MatterEntry } from './enter-matter';

/** A morning at the desk of Osh. Invented people. */
const MORNING: NewEnquiryDto[] = [
  {
    channel: 'visit', topic: 'ill_treatment', name: { family: 'Пример', given: 'Аида' }, gender: 'female', birthYear: 1994, region: 'KG-O', phone: '+996 700 100 301', referralSource: 'relative', minutes: 15,
    words: 'Брата забрали ночью, утром вернули избитым.',
  },
  { channel: 'phone', topic: 'information', name: { family: 'Образцов', given: 'Мирлан' }, gender: 'male', minutes: 5, outcome: { kind: 'advice', note: 'Рассказали, как подать жалобу прокурору.' } },
  { channel: 'visit', topic: 'health', name: { family: 'Выдуманов', given: 'Кайрат' }, birthYear: 1971, region: 'KG-GO', minutes: 10, outcome: { kind: 'referral', note: 'В областную больницу, к травматологу.' } },
];

export async function enterDesk(entry: MatterEntry): Promise<void> {
  const register = entry.app.get(EnquiryRegister);
  await entry.as('reception.osh', async actor => {
    for (const enquiry of MORNING) await register.enter(actor, uuidv7(), enquiry);
  });
}

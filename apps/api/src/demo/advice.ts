import { ConsultReplies } from '../consults/consult-replies.service';
import { ConsultsService } from '../consults/consults.service';
import type { MatterEntry } from './enter-matter';

/** Questions that were asked among lawyers: one of all of them, answered from the other office, and one that waits. */
export async function enterAdvice(entry: MatterEntry): Promise<void> {
  const consults = entry.app.get(ConsultsService);
  const replies = entry.app.get(ConsultReplies);
  const open = await entry.as('lawyer.osh', actor =>
    consults.ask(actor, {
      topic: 'expert_examination',
      audience: 'lawyers',
      question: 'Следователь отказывается назначать психологическую экспертизу по Стамбульскому протоколу, потому что телесных следов уже нет. Как вы добивались назначения?',
    }),
  );
  await entry.as('lawyer.bis', actor =>
    replies.answer(actor, open.id, {
      text: 'Дважды помогло ходатайство с заключением независимого специалиста и жалоба следственному судье на бездействие. Отказ должен быть мотивирован; отсутствие следов мотивом не признали.',
    }),
  );
  await entry.as('lawyer4.osh', actor =>
    consults.ask(actor, {
      topic: 'client_safety',
      audience: 'colleagues',
      asked: [{ userId: entry.around.actors['lawyer.osh'].userId }],
      question: 'Доверителю звонят с неизвестных номеров после подачи жалобы. С чего начинать: заявление о защите или сначала переезд?',
    }),
  );
}

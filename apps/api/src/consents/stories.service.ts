import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { ConsentGap } from '#libs/law/consent/consent-gap';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Client } from '../people/client.entity';
import type { NewPublicationDto, NewStoryDto, StoryChangesDto, StoryListDto, TakedownDto } from './story.dto';
import { Story, StoryPublication, StoryWords } from './story.entities';

/** Stories of clients. Their words come from the database only while the consent to them stands. */
@Injectable()
export class StoriesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** @throws Problem 404 */
  async of(clientId: string): Promise<StoryListDto> {
    await this.client(clientId);
    const [stories, words, publications, [{ gap }]] = await Promise.all([
      this.db.find(Story, { where: { clientId }, order: { id: 'DESC' }, take: 1_000 }),
      this.db.findBy(StoryWords, { clientId }),
      this.db.find(StoryPublication, { where: { clientId }, order: { publishedOn: 'DESC' } }),
      this.db.query<{ gap: ConsentGap | null }[]>(`select app.consent_gap($1, 'media_story') as gap`, [clientId]),
    ]);
    const items = stories.map(({ id, language }) => {
      const its = words.find(({ storyId }) => storyId === id);
      const published = publications.filter(({ storyId }) => storyId === id).map(({ id, place, publishedOn, takenDownOn }) => ({ id, place, publishedOn, takenDownOn }));
      return { id, language, title: its?.title ?? null, text: its?.text ?? null, version: its?.version ?? null, closed: gap, publications: published };
    });
    return { items };
  }

  async draft(clientId: string, body: NewStoryDto): Promise<StoryListDto> {
    const { keyId } = await this.client(clientId);
    return this.receipts.once(
      body,
      async id => {
        const { language, title, text } = body;
        await this.db.insert(Story, { id, clientId, keyId, language });
        await this.db.insert(StoryWords, this.db.create(StoryWords, { storyId: id, clientId, keyId, title, text }));
        return this.of(clientId);
      },
      () => this.of(clientId),
    );
  }

  async change(storyId: string, seen: number, changes: StoryChangesDto): Promise<StoryListDto> {
    const words = await this.db.findOne(StoryWords, { where: { storyId }, lock: { mode: 'pessimistic_write' } });
    if (!words) throw notFound();
    refuseStale(words, seen, changes);
    await this.db.save(Object.assign(words, changes));
    return this.of(words.clientId);
  }

  async publish(storyId: string, body: NewPublicationDto): Promise<StoryListDto> {
    const story = await this.db.findOneBy(Story, { id: storyId });
    if (!story) throw notFound();
    const { clientId, keyId } = story;
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(StoryPublication, this.db.create(StoryPublication, { ...body, id, storyId, clientId, keyId, takenDownOn: null }));
        return this.of(clientId);
      },
      () => this.of(clientId),
    );
  }

  async takeDown(publicationId: string, { takenDownOn }: TakedownDto): Promise<StoryListDto> {
    const publication = await this.db.findOneBy(StoryPublication, { id: publicationId });
    if (!publication) throw notFound();
    const { affected } = await this.db.update(StoryPublication, { id: publicationId }, { takenDownOn });
    // read in an emergency, and so not to be changed
    if (!affected) throw notFound();
    return this.of(publication.clientId);
  }

  private async client(id: string): Promise<Client> {
    const client = await this.db.findOneBy(Client, { id });
    if (!client) throw notFound();
    return client;
  }
}

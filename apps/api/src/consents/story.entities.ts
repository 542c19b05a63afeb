import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Language } from '#libs/i18n/languages';
import { Sealed } from '#libs/sealing/sealed-column';

/** That something is told of a client; what, stands apart. */
@Entity('stories')
export class Story {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  language: Language;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}

/** Its words: not there for anybody while no consent to them stands. */
@Entity('story_words')
export class StoryWords {
  @PrimaryColumn('uuid')
  storyId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  title: string;

  @Sealed()
  text: string;

  @VersionColumn()
  version: number;
}

/** Where it was published. */
@Entity('story_publications')
export class StoryPublication {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  storyId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  place: string;

  /** `YYYY-MM-DD` */
  @Column('date')
  publishedOn: string;

  @Column('date', { nullable: true })
  takenDownOn: string | null;
}

import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import { broken } from '../http/problem';
import { Person } from '../people/person.entity';
import { displayName } from '../people/person-name';
import type { NewParticipantDto } from './participant.dto';
import { Participant } from './participant.entity';
import { ParticipantIndex } from './participant-index';

/** Who somebody is: exactly one of these says it. */
export interface Meant {
  participantId?: string;
  userId?: string;
  clientId?: string;
  person?: NewParticipantDto;
}

/** People of the programme: each stands in it once, whatever he comes to or leads. */
@Injectable()
export class ProgrammePeople {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
    private readonly index: ParticipantIndex,
  ) {}

  /** His participant: found, or made. One who was merged is the one he was found to be. */
  one({ participantId, userId, clientId, person }: Meant): Promise<string> {
    if ([participantId, userId, clientId, person].filter(Boolean).length !== 1) throw broken('participant_is_said_in_one_way');
    if (participantId) return this.known(participantId);
    if (userId) return this.colleague(userId);
    return clientId ? this.client(clientId) : this.enter(person!);
  }

  private async known(id: string): Promise<string> {
    const one = await this.db.findOneBy(Participant, { id });
    if (!one) throw broken('unknown_participant', '/participantId');
    return one.mergedIntoId ?? one.id;
  }

  private async colleague(userId: string): Promise<string> {
    const id = uuidv7();
    const user = await this.db.query('select from users where id = $1', [userId]);
    if (!user.length) throw broken('unknown_colleague', '/userId');
    await this.db.query('insert into participants (id, office_id, user_id) values ($1, $2, $3) on conflict (user_id) do nothing', [id, this.acting.actor.officeId, userId]);
    const [{ id: his }] = await this.db.query('select id from participants where user_id = $1', [userId]);
    return his;
  }

  /** His name is copied under a key of its own: the lists say nothing of the file. */
  private async client(clientId: string): Promise<string> {
    const [known] = await this.db.query('select participant_id as id from participant_clients where client_id = $1', [clientId]);
    if (known) return this.known(known.id);
    const found = await this.db.createQueryBuilder(Person, 'p').where('p.id = (select person_id from clients where id = :clientId)', { clientId }).getOne();
    if (!found) throw broken('unknown_client', '/clientId');
    const { names, region, gender, birthYear } = found;
    const id = await this.enter({ name: displayName(names), region, gender, birthYear });
    await this.db.query('insert into participant_clients (participant_id, client_id) values ($1, $2)', [id, clientId]);
    return id;
  }

  private async enter({ name, phone = null, region = null, gender = null, birthYear = null, occupation = null }: NewParticipantDto): Promise<string> {
    const id = uuidv7();
    const { id: keyId, wrapped } = this.keyring.newDataKey();
    await this.db.query(`insert into data_keys (id, scope, wrapped) values ($1, 'participant', $2)`, [keyId, wrapped]);
    const row = { id, keyId, officeId: this.acting.actor.officeId, userId: null, name, phone, region, gender, birthYear, occupation, mergedIntoId: null };
    await this.db.insert(Participant, this.db.create(Participant, row));
    await this.index.put(id, name, phone);
    return id;
  }
}

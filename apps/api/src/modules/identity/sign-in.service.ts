import { Injectable } from '@nestjs/common';
import type { Language } from '../../platform/context/language.js';
import { Db } from '../../platform/database/db.js';
import { InputError } from '../../platform/errors/domain-error.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { PeopleService } from './people.service.js';
import { SessionsService, type StartedSession } from './sessions.service.js';
import { SignInCodesService } from './sign-in-codes.service.js';
import { signInMail } from './sign-in-mail.js';

/** Proof that someone brings: a mailed code with its address, or a printed code or link token alone. */
export interface Proof {
  readonly email?: string | null;
  readonly code: string;
}

/** Where a session begins. */
export interface Place {
  /** What its owner sees: Firefox, Android. */
  readonly device: string;
  /** Id of the session that the same browser had until now. */
  readonly replaces: string | null;
}

/** Lets people in who prove who they are. Nothing here tells, by its answer or its work, who has an account. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly codes: SignInCodesService,
    private readonly sessions: SessionsService,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Mails a code to an address, known or not: the same statements and the same mail for both.
   * @param wish language of someone whom nobody knows yet
   * @returns when the code ends to be good
   */
  async requestCode(address: string, wish: Language): Promise<Date> {
    const language = (await this.people.languageOfAddress(address)) ?? wish;
    const { code, expiresAt } = await this.codes.makeMailed(address, language);
    await this.mailer.send(signInMail(address, language, code));
    return expiresAt;
  }

  /**
   * Begins a session for whoever the proof proves. A new address becomes a new person only now.
   * @throws InputError with one sentence for all that can be wrong with a code.
   */
  async signIn(proof: Proof, place: Place): Promise<StartedSession> {
    const personId = await this.personOf(proof);
    if (!personId) throw new InputError('code', 'This code is wrong, used or too old. Ask for a new one.');
    return this.sessions.start(personId, place.device, place.replaces);
  }

  /** A token that signs this person in once within 24 hours; for first starts and for mails. Opens its own transaction. */
  async createSignInLink(personId: string): Promise<string> {
    const { code } = await this.db.tx(null, () => this.codes.makeLink(personId));
    return code;
  }

  private async personOf({ email, code }: Proof): Promise<string | null> {
    if (!email) return this.codes.usePersonal(code);
    const proven = await this.codes.useMailed(email, code);
    return proven && this.people.ofAddress(proven.address, proven.language);
  }
}

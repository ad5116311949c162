import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { deviceOf } from './device.js';
import type { Me } from './me.model.js';
import { SessionCookie } from './session-cookie.js';
import type { StartedSession } from './sessions.service.js';
import type { Place } from './sign-in.service.js';

/** Where every way of signing in ends: the browser gets its cookie, and its former session is over. */
@Injectable()
export class SignInDoor {
  constructor(private readonly cookie: SessionCookie) {}

  async open(context: RequestContext, begin: (place: Place) => Promise<StartedSession>): Promise<Me> {
    const place = { device: deviceOf(context.request.headers['user-agent']), replaces: context.principal?.sessionId ?? null };
    const { personId, language, sessionId, secret } = await begin(place);
    this.cookie.set(context, secret);
    return { id: personId, language, sessionId };
  }
}

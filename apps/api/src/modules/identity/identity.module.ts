import { Module } from '@nestjs/common';
import { MeResolver } from './me.resolver.js';

/** People, sign-in, sessions, tokens. */
@Module({ providers: [MeResolver] })
export class IdentityModule {}

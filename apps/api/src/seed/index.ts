import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Loads the invented Ibaia federation when the database has no federation yet. */
export async function seedDemo(_app: NestFastifyApplication): Promise<void> {}

/** One line a demo person with a sign-in link; none when the demo federation is not there. */
export async function demoSignInLinks(_app: NestFastifyApplication, _url: string): Promise<string[]> {
  return [];
}

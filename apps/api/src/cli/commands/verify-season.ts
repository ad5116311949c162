import { readFile } from 'node:fs/promises';
import { verifySeason, type SeasonFile, type SeasonFinding } from '@auzolan/fair-season';
import { FoundWrongError, UsageError, type Command } from '../command.js';

/** Shares out a season again from its published file; needs neither database nor server. */
export const verifySeasonCommand: Command = {
  usage: 'verify-season <file>',
  help: 'Shares out a season again from the file that the federation published, and says whether the result is the same. Ends with 1 when it is not.',
  async run(call) {
    const [path] = call.positionals;
    if (path === undefined) throw new UsageError('Which file? Download it from the season’s page.');
    const file = await seasonFile(path);
    const findings = verifySeason(file);
    for (const finding of findings) call.say(`WRONG ${words(finding)}`);
    if (findings.length) throw new FoundWrongError('This is not what the rule gives.');
    const { steps, given, refused } = file.log;
    call.say(`ok    the secret is the one whose hash ${file.seed.commitment} was promised`);
    call.say(`ok    ${steps.length} steps come out the same: ${given.length} wishes given, ${refused.length} not`);
    call.say('Compare the hash with the one that was shown while wishes were open, and the contribution of your cooperative with your receipt.');
  },
};

async function seasonFile(path: string): Promise<SeasonFile> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as SeasonFile;
  } catch (error) {
    throw new UsageError(error instanceof SyntaxError ? `${path} is not JSON.` : `${path} cannot be read: ${(error as Error).message}`);
  }
}

function words(finding: SeasonFinding): string {
  switch (finding.kind) {
    case 'UNREADABLE':
      return `this is not a season file: ${finding.detail}`;
    case 'SECRET_NOT_COMMITTED':
      return 'the secret is not the one that was promised';
    case 'DIFFERENT':
      return finding.step === null ? 'the summary does not follow from the steps' : `step ${finding.step} comes out otherwise`;
  }
}

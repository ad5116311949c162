import { bestMatch, evidenceCode, judge, rowFingerprint, SAME_PLACE_METRES, type CooperativeRow, type Evidence } from '@auzolan/directory';
import type { Candidate } from './candidates.js';
import { isFingerprint, isSourceId } from './row-keys.js';
import type { Decision, Other } from './row-to-match.js';

/** From this length on an identifier is taken for unique in the world; shorter ones (1, 2, 3) many directories have. */
const TELLING_IDENTIFIER = 12;

const NEW: Decision = { outcome: 'NEW', evidence: [], other: null };

/**
 * What becomes of a row, given what it may be (cooperatives before rows, both in the order of their age):
 * UNCHANGED when everything it says was said before · SAME by the identifier of its file, also when what it says has
 * changed · else by the library's rules of likeness.
 */
export function decide(row: CooperativeRow, candidates: readonly Candidate[]): Decision {
  const fingerprint = rowFingerprint(row);
  const repeated = candidates.find((candidate) => candidate.keys.some(isFingerprint) || (candidate.kind === 'COOPERATIVE' && rowFingerprint(candidate) === fingerprint));
  if (repeated?.kind === 'COOPERATIVE') return { outcome: 'UNCHANGED', evidence: [], other: otherOf(repeated) };
  if (repeated) return { outcome: 'SAME', evidence: ['IDENTICAL'], other: otherOf(repeated) };
  return byIdentifier(row, candidates) ?? byLikeness(row, candidates) ?? byDoubtfulIdentifier(row, candidates) ?? NEW;
}

function byIdentifier(row: CooperativeRow, candidates: readonly Candidate[]): Decision | null {
  for (const candidate of candidates.filter(hasIdentifier)) {
    const { outcome, evidence } = judge(row, candidate);
    if (outcome === 'DIFFERENT') continue;
    return { outcome: 'SAME', evidence: [identifierEvidence(row), 'CHANGED', ...evidence.map(evidenceCode)], other: otherOf(candidate) };
  }
  return null;
}

function byLikeness(row: CooperativeRow, candidates: readonly Candidate[]): Decision | null {
  const best = bestMatch(row, candidates.filter((candidate) => !hasIdentifier(candidate)));
  if (best === null || best.judgement.outcome === 'DIFFERENT') return null;
  return { outcome: best.judgement.outcome, evidence: best.judgement.evidence.map(evidenceCode), other: otherOf(best.candidate) };
}

/** The same identifier on a cooperative that looks like another one: renamed, or of another directory that counts alike. */
function byDoubtfulIdentifier(row: CooperativeRow, candidates: readonly Candidate[]): Decision | null {
  for (const candidate of candidates.filter(hasIdentifier)) {
    const { evidence } = judge(row, candidate);
    if ((row.sourceId ?? '').length < TELLING_IDENTIFIER && !evidence.some(isCommon)) continue;
    return { outcome: 'UNDECIDED', evidence: [identifierEvidence(row), ...evidence.map(evidenceCode)], other: otherOf(candidate) };
  }
  return null;
}

function isCommon(evidence: Evidence): boolean {
  if (evidence.code === 'DISTANCE') return evidence.metres <= SAME_PLACE_METRES;
  return /^(?:WEB_(?:PAGE|SITE|OTHER_PAGE)|REGISTRATION_SAME|ADDRESS_SAME|NAME_(?:EQUAL|CLOSE|CONTAINED|SIMILAR))$/u.test(evidence.code);
}

function hasIdentifier(candidate: Candidate): boolean {
  return candidate.keys.some(isSourceId);
}

function identifierEvidence({ sourceId }: CooperativeRow): string {
  return `SOURCE_ID_SAME:${sourceId}`;
}

function otherOf(candidate: Candidate): Other {
  return candidate.kind === 'COOPERATIVE' ? { cooperativeId: candidate.id } : { record: candidate.record };
}

import { useCallback } from 'react';
import { useDeedWords } from '../../messages/use-deed-words.js';

/** Deeds the office has words for; others show as the server names them. */
export const ACTIONS = [
  'agreement.end', 'agreement.make', 'agreement.move',
  'asset.addDocument', 'asset.addPhoto', 'asset.close', 'asset.create', 'asset.open', 'asset.printSheet', 'asset.ready', 'asset.removeDocument', 'asset.removeExceptionDay', 'asset.removePhoto',
  'asset.setExceptionDay', 'asset.setOpeningHours', 'asset.setParts', 'asset.setPublicPage', 'asset.setUnits', 'asset.update', 'asset.wait',
  'booking.approve', 'booking.askSecond', 'booking.book', 'booking.cancel', 'booking.cancelLate', 'booking.checkOut', 'booking.confirm',
  'booking.confirmSecond', 'booking.decline', 'booking.declineSecond', 'booking.expire', 'booking.handOver', 'booking.hit', 'booking.hold', 'booking.keep', 'booking.move',
  'booking.noShow', 'booking.request', 'booking.return', 'booking.settle', 'booking.undo', 'booking.weather', 'calendarFeed.create',
  'calendarFeed.revoke', 'calendarFile.discard', 'calendarFile.send', 'calendarFile.take', 'certificate.grant', 'certificate.revoke', 'certificate.setKind', 'conflict.decide', 'conflict.open', 'cooperative.answer',
  'cooperative.apply', 'cooperative.decide', 'cooperative.guest', 'cooperative.list', 'cooperative.update', 'evidence.add', 'export.start', 'federation.found', 'federation.update',
  'holiday.remove', 'holiday.set', 'import.commit', 'import.discard', 'import.judge', 'import.map', 'import.upload', 'invitation.accept',
  'invitation.create', 'invitation.revoke', 'key.add', 'key.change', 'key.handOver', 'maintenance.change', 'maintenance.done', 'maintenance.plan',
  'member.add', 'member.printCode', 'member.rename', 'meter.add', 'meter.correct', 'meter.read', 'meter.replace', 'offer.accept', 'offer.decline',
  'offer.make', 'offer.withdraw', 'paper.enter', 'principles.set', 'problem.decide', 'problem.report', 'report.accept', 'report.object',
  'report.silence', 'report.write', 'role.end', 'role.grant', 'rules.adopt', 'season.create', 'season.discard', 'season.extend', 'season.publish',
  'season.run', 'season.shares', 'season.wish', 'series.book', 'series.cancel', 'series.confirm', 'series.move', 'series.release', 'settlement.add',
  'settlement.close', 'settlement.markInstalment', 'settlement.planInstalments', 'settlement.setPledges', 'settlement.setPools', 'waitlist.join',
  'waitlist.leave', 'weather.answer', 'weather.propose', 'weather.shift', 'weather.withdraw',
] as const;

export const SUBJECTS = [
  'agreement', 'asset', 'booking', 'calendarFeed', 'calendarFile', 'certificate', 'certificateKind', 'conflict_case', 'cooperative', 'export', 'federation', 'holiday', 'import',
  'invitation', 'member', 'offer', 'paper_entry', 'problem', 'report', 'rules', 'season', 'series', 'settlement', 'waitlist',
] as const;

/** Words for what the activity holds: deeds, and the things they were done to. */
export function useActivityWords() {
  const t = useDeedWords();
  const actionWords = useCallback((action: string): string => {
    const known = ACTIONS.find((candidate) => candidate === action);
    return known ? t(`action.${known}`) : action;
  }, [t]);
  const subjectWords = useCallback((subject: string): string => {
    const known = SUBJECTS.find((candidate) => candidate === subject);
    return known ? t(`subject.${known}`) : subject;
  }, [t]);
  return { actionWords, subjectWords };
}

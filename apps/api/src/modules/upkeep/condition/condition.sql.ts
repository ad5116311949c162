import { IS_HOLDER, IS_KEEPER } from '../../bookings/index.js';
import { instantSql } from '../../assets/index.js';

/** SQL that makes the JSON of the pictures whose column `of` is this id. */
export const photosJson = (of: 'report_id' | 'case_id', id: string): string => `coalesce((select json_agg(json_build_object('id', p.id, 'url', '/evidence/' || p.id) order by p.position)
  from evidence_photo p where p.federation_id = auzolan.current_federation() and p.${of} = ${id}), '[]')`;

/** Whether the reader ($1 to $3) is on the other side of report `r` about booking `b` of asset `a`. */
export const OTHER_SIDE = `case r.side when 'HOLDER' then ${IS_KEEPER} else ${IS_HOLDER} end`;

/** SQL of the id of the problem that the answer `n` opened: both were written at one instant. */
const OBJECTION = `(select d.id from damage_case d where d.federation_id = r.federation_id and d.report_id = r.id and n.outcome = 'OBJECTED' and d.reported_at = n.at)`;

/** SQL that makes the JSON of a ConditionReport from rows `r`, its answer `n` if any, `b` of its booking and `a` of the asset. */
export const REPORT_JSON = `json_build_object('id', r.id, 'bookingId', r.booking_id, 'memberId', r.by_id, 'kind', r.kind, 'side', r.side, 'rating', r.rating, 'note', r.note,
  'followsId', r.follows_id, 'at', ${instantSql('r.at')}, 'answerUntil', ${instantSql('r.answer_until')}, 'outcome', coalesce(n.outcome, 'OPEN'), 'answer', coalesce(n.note, ''),
  'mayAnswer', n.outcome is null and r.answer_until > now() and ${OTHER_SIDE}, 'photos', ${photosJson('report_id', 'r.id')},
  'objectionId', ${OBJECTION}, 'answerPhotos', ${photosJson('case_id', OBJECTION)})`;

/** Rows for {@link REPORT_JSON}. */
export const REPORT_TABLES = `condition_report r left join report_answer n on n.federation_id = r.federation_id and n.report_id = r.id
  join booking b on b.federation_id = r.federation_id and b.id = r.booking_id join asset a on a.federation_id = b.federation_id and a.id = b.asset_id`;

/** ISO 3166-1 alpha-2, and XK for Kosovo (reserved for users by ISO, used so by the European Union). */
export const COUNTRY_CODES: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
  BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM
  DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS
  GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
  KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
  MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
  PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
  VN VU WF WS XK YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/u);

/** Languages whose names of countries are understood, those of the product first: the first one that has a name decides what it means. */
export const COUNTRY_NAME_LANGUAGES: readonly string[] = `
  en es pt-BR eu fr pt de it ca gl nl da sv nb nn fi et lv lt pl cs sk sl hr sr sr-Latn bs mk sq bg ro hu el tr uk be ru
  is ga cy gd mt lb fo br oc rm fur hy ka az kk uz he ar fa ur hi bn ta te ml mr gu pa ne si th vi id ms fil sw am ha yo
  ig zu xh af so ja ko zh zh-Hant mn km lo my eo qu`
  .trim()
  .split(/\s+/u);

/** What people write that is neither a code nor a CLDR name. Keys as {@link countryKey} makes them. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  uk: 'GB', gbr: 'GB', greatbritain: 'GB', britain: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', cymru: 'GB', alba: 'GB',
  northernireland: 'GB', inglaterra: 'GB', ingalaterra: 'GB', angleterre: 'GB', inghilterra: 'GB', grossbritannien: 'GB',
  granbretana: 'GB', grabretanha: 'GB', britainiahandia: 'GB', grandebretagne: 'GB', escocia: 'GB', eskozia: 'GB', ecosse: 'GB',
  usa: 'US', us: 'US', unitedstatesofamerica: 'US', eeuu: 'US', eua: 'US', america: 'US',
  holland: 'NL', holanda: 'NL', hollande: 'NL', thenetherlands: 'NL', niederlande: 'NL',
  czechrepublic: 'CZ', republicacheca: 'CZ', republiquetcheque: 'CZ', tschechischerepublik: 'CZ', ceskarepublika: 'CZ',
  slovakrepublic: 'SK', slovenskarepublika: 'SK', republicofireland: 'IE', eire: 'IE', hellas: 'GR', ellas: 'GR', macedonia: 'MK',
  fyrom: 'MK', turkey: 'TR', turkiye: 'TR', burma: 'MM', swaziland: 'SZ', capeverde: 'CV', ivorycoast: 'CI', easttimor: 'TL',
  southkorea: 'KR', northkorea: 'KP', korea: 'KR', republicofkorea: 'KR', russianfederation: 'RU', moldova: 'MD', bolivia: 'BO',
  venezuela: 'VE', tanzania: 'TZ', vietnam: 'VN', syria: 'SY', iran: 'IR', laos: 'LA', palestine: 'PS', vatican: 'VA', drc: 'CD',
  drcongo: 'CD', congokinshasa: 'CD', congobrazzaville: 'CG', bosnia: 'BA', espana: 'ES', euskadi: 'ES', paisvasco: 'ES',
  catalunya: 'ES', brasil: 'BR', deutschland: 'DE', brd: 'DE', austria: 'AT', osterreich: 'AT', oesterreich: 'AT', schweiz: 'CH',
  suisse: 'CH', svizzera: 'CH', uae: 'AE', prc: 'CN', kosovo: 'XK',
};

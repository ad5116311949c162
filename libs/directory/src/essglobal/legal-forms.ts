import { concepts } from './vocabulary.js';

/**
 * ESSglobal controlled vocabulary, © ESSGLOBAL / RIPESS / Digital Commons, CC BY 3.0
 * (https://creativecommons.org/licenses/by/3.0/); from github.com/DigitalCommons/map-sse, branches
 * ica10-draft-locality-vocabs @0d7ab5a2 and develop @5e044bf3. Changed: Portuguese labels stand under pt-BR;
 * a label with * is not of the source but machine-made, because it was missing there or misspelt.
 * Columns: id, en, es, pt-BR, eu, fr, broader.
 */
export const LEGAL_FORMS = concepts('legal-form', [
  ['L1', 'Informal Group', 'Grupo Informal', 'Grupo Informal', '*Talde informala', '*Groupe informel'],
  ['L2', 'Cooperative', 'Cooperativa', 'Cooperativa', '*Kooperatiba', '*Coopérative'],
  ['L3', 'Company', 'Empresa', 'Empresa', '*Enpresa', 'Entreprise'],
  ['L4', 'Non-Profit Organisation', '*Organización sin ánimo de lucro', 'Organização Não Governamental', '*Irabazi-asmorik gabeko erakundea', '*Organisation à but non lucratif'],
  ['L5', 'Social Enterprise', 'Empresa Social', 'Empresa Social', '*Gizarte-enpresa', '*Entreprise sociale'],
]);

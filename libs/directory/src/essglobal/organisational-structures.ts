import { concepts } from './vocabulary.js';

/**
 * ESSglobal controlled vocabulary, © ESSGLOBAL / RIPESS / Digital Commons, CC BY 3.0
 * (https://creativecommons.org/licenses/by/3.0/); from github.com/DigitalCommons/map-sse, branches
 * ica10-draft-locality-vocabs @0d7ab5a2 and develop @5e044bf3. Changed: Portuguese labels stand under pt-BR;
 * a label with * is not of the source but machine-made, because it was missing there or misspelt.
 * Columns: id, en, es, pt-BR, eu, fr, broader.
 */
export const ORGANISATIONAL_STRUCTURES = concepts('organisational-structure', [
  ['OS10', 'Community group (formal or informal)', '*Grupo comunitario (formal o informal)', '*Grupo comunitário (formal ou informal)', '*Talde komunitarioa (formala edo informala)', '*Groupe communautaire (formel ou informel)'],
  ['OS20', 'Not-for-profit organisation', '*Organización sin ánimo de lucro', '*Organização sem fins lucrativos', '*Irabazi-asmorik gabeko erakundea', '*Organisation à but non lucratif'],
  ['OS30', 'Social enterprise', '*Empresa social', '*Empresa social', '*Gizarte-enpresa', '*Entreprise sociale'],
  ['OS40', 'Charity', '*Organización benéfica', '*Instituição de caridade', '*Ongintzazko erakundea', '*Organisation caritative'],
  ['OS50', 'Company (Other)', 'Empresa (otra)', '*Empresa (outra)', '*Enpresa (beste bat)', 'Entreprise (autre)'],
  ['OS60', 'Workers cooperative', 'Cooperativas de trabajo', '*Cooperativa de trabalho', '*Lan-kooperatiba', 'Coopératives de travail associé'],
  ['OS70', 'Housing cooperative', '*Cooperativa de vivienda', '*Cooperativa habitacional', '*Etxebizitza-kooperatiba', "*Coopérative d'habitation"],
  ['OS80', 'Consumer/User coops', 'Cooperativas de consumo', '*Cooperativas de consumo', '*Kontsumo-kooperatibak', 'Coopératives de consommateurs'],
  ['OS90', 'Producer cooperative', 'Cooperativas de productores', '*Cooperativa de produtores', '*Ekoizleen kooperatiba', 'Coopératives de producteurs'],
  ['OS100', 'Multi-stakeholder cooperative', 'Cooperativas de múltiples partes interesadas', '*Cooperativa de múltiplas partes interessadas', '*Interes anitzeko kooperatiba', "Coopératives d'intérêt collectif"],
  ['OS110', 'Secondary cooperative', '*Cooperativa de segundo grado', '*Cooperativa de segundo grau', '*Bigarren mailako kooperatiba', '*Coopérative de second degré'],
  ['OS115', 'Cooperative', 'Cooperativa', '*Cooperativa', '*Kooperatiba', 'Coopérative'],
  ['OS120', 'Community Interest Company (CIC)', '*Empresa de interés comunitario (CIC)', '*Empresa de interesse comunitário (CIC)', '*Interes komunitarioko enpresa (CIC)', "*Société d'intérêt communautaire (CIC)"],
  ['OS130', 'Community Benefit Society / Industrial and Provident Society (IPS)', '*Sociedad de beneficio comunitario / sociedad industrial y de previsión (IPS)', '*Sociedade de benefício comunitário / sociedade industrial e de previdência (IPS)', '*Onura komunitarioko sozietatea / industria- eta aurreikuspen-sozietatea (IPS)', "*Société d'utilité communautaire / société industrielle et de prévoyance (IPS)"],
  ['OS140', 'Employee trust', '*Fideicomiso de empleados', '*Fundo fiduciário de empregados', '*Langileen fideikomisoa', '*Fiducie de salariés'],
  ['OS150', 'Self-employed', '*Trabajo por cuenta propia', '*Trabalho autônomo', '*Norberaren konturako lana', '*Travail indépendant'],
  ['OS160', 'Unincorporated', '*Sin personalidad jurídica', '*Sem personalidade jurídica', '*Nortasun juridikorik gabea', '*Sans personnalité juridique'],
  ['OS170', 'Mutual', 'Mutual', '*Mútua', '*Mutualitatea', 'Mutuelle'],
  ['OS180', 'National apex', 'Organismo federativo nacional', '*Organização nacional de cúpula', '*Goi-mailako erakunde nazionala', 'Organisation faîtière nationale'],
  ['OS190', 'National sectoral federation or union', 'Sindicato o federación nacional sectorial', '*Federação ou união nacional setorial', '*Sektoreko federazio edo batasun nazionala', 'Union ou fédération nationale sectorielle'],
  ['OS200', 'Regional, state or provincial level federation or union', '*Federación o unión regional, estatal o provincial', '*Federação ou união regional, estadual ou provincial', '*Eskualde, estatu edo probintzia mailako federazio edo batasuna', '*Union ou fédération régionale, étatique ou provinciale'],
  ['OS210', 'Cooperative group', 'Grupo cooperativo', '*Grupo cooperativo', '*Kooperatiba-taldea', 'Groupe coopératif'],
  ['OS220', 'Government agency/body', 'Entidad gubernamental', '*Órgão governamental', '*Gobernu-agentzia edo -erakundea', 'Agence/autorité gouvernementale'],
  ['OS230', 'Supranational', 'Organización supranacional', '*Organização supranacional', '*Nazioz gaindikoa', 'Organisation supranationale'],
  ['OS240', 'Cooperative of cooperatives / mutuals', 'Cooperativa de cooperativas/mutuales', '*Cooperativa de cooperativas / mútuas', '*Kooperatiben / mutualitateen kooperatiba', 'Coopérative de coopératives/mutuelles'],
]);

import type { TargetField } from './fields.js';

/**
 * Headers by field, in English, Spanish, Portuguese, Basque and French; then those of the SUSY file, of
 * OpenStreetMap keys and of Digital Commons' "SSE standard". Case, accents, spaces and punctuation do not count.
 */
export const HEADER_NAMES: Readonly<Record<TargetField, string>> = {
  sourceId: 'identifier, id, _id, source id, reference, identificador, referencia, identifikatzailea, erreferentzia, identifiant, référence, fid',
  name: `name, title, organisation, organization, co-op name, cooperative name, nombre, título, organización, cooperativa, nome,
    organização, izena, erakundea, kooperatiba, nom, raison sociale, organisme, coopérative, denominación, denominação`,
  description: 'description, about, summary, descripción, resumen, descrição, resumo, deskribapena, azalpena, résumé, présentation',
  legalForm: 'legal form, legal status, forma jurídica, forma legal, natureza jurídica, lege forma, forma juridikoa, forme juridique, statut juridique',
  organisationalStructure: 'organisational structure, organizational structure, organisation type, organization type, estructura organizativa, estrutura organizacional, antolaketa-egitura, structure organisationnelle',
  activity: `primary activity, activity, activities, sector, type of initiative, actividad, actividad principal, actividades, atividade,
    atividade principal, atividades, setor, jarduera, jarduera nagusia, jarduerak, sektorea, activité, activité principale, activités, secteur`,
  street: 'street, street address, address, addr:street, calle, dirección, domicilio, rua, endereço, logradouro, kalea, helbidea, rue, adresse, voie',
  houseNumber: 'house number, housenumber, street number, addr:housenumber, número, número de portal, zenbakia, ataria, numéro, numéro de rue',
  postcode: 'postcode, postal code, post code, zip, zip code, addr:postcode, código postal, cep, posta-kodea, pk, code postal',
  locality: 'locality, city, town, village, municipality, place, addr:city, ciudad, localidad, municipio, población, cidade, localidade, município, udalerria, herria, hiria, ville, commune, localité',
  region: 'region, state, province, county, addr:state, región, provincia, comunidad autónoma, estado, província, região, uf, eskualdea, probintzia, lurraldea, région, département',
  country: 'country, country id, country code, addr:country, país, pais, código de país, herrialdea, pays, code pays',
  latitude: 'latitude, lat, geo container latitude, latitud, latitudea, y',
  longitude: 'longitude, lon, lng, long, geo container longitude, longitud, longitudea, x',
  website: 'website, web, url, homepage, web site, contact:website, sitio web, página web, site, página, webgunea, site web, site internet',
  email: 'email, e-mail, mail, contact:email, correo, correo electrónico, e-posta, helbide elektronikoa, courriel, adresse électronique',
  phone: 'phone, telephone, phone number, tel, contact:phone, teléfono, telefone, telefonoa, téléphone',
  registrationNumber: `registration number, company number, companies house number, register number, tax id, vat number, nif, cif, cnpj, siret,
    siren, número de registro, número de inscripción, número de registo, erregistro-zenbakia, ifz, numéro d'immatriculation, numéro d'enregistrement`,
  membersCount: 'members, members count, number of members, member count, socios, número de socios, número de personas socias, membros, número de membros, cooperados, bazkideak, bazkide kopurua, membres, nombre de membres, sociétaires, nombre de sociétaires',
  since: 'since, founded, founding date, foundation date, start date, fecha de fundación, desde, fundada en, data de fundação, fundada em, noiztik, sorrera-data, depuis, date de création, date de fondation',
};

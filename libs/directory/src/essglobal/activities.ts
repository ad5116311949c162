import { concepts } from './vocabulary.js';

/**
 * ESSglobal controlled vocabulary, © ESSGLOBAL / RIPESS / Digital Commons, CC BY 3.0
 * (https://creativecommons.org/licenses/by/3.0/); from github.com/DigitalCommons/map-sse, branches
 * ica10-draft-locality-vocabs @0d7ab5a2 and develop @5e044bf3. Changed: Portuguese labels stand under pt-BR;
 * a label with * is not of the source but machine-made, because it was missing there or misspelt.
 * Columns: id, en, es, pt-BR, eu, fr, broader.
 */
export const ACTIVITIES = concepts('activities', [
  ['a01', 'Agriculture and environment', 'Agricultura y medio ambiente', 'Agricultura e ambiente', '*Nekazaritza eta ingurumena', 'Agriculture et environnement'],
  ['a02', 'Mining and quarrying', '*Minería y canteras', 'Indústria extrativa', '*Meatzaritza eta harrobiak', 'Mines et carrières'],
  ['a03', '*Craftsmanship and manufacturing', 'Producción industrial y artesanal', 'Artesanato e manufatura', '*Artisautza eta manufaktura', '*Artisanat et industrie manufacturière'],
  ['a04', 'Energy production and distribution', 'Producción y distribución de energía', 'Produção e distribuição de energia', '*Energiaren ekoizpena eta banaketa', "*Production et distribution de l'énergie"],
  ['a05', 'Recycling, waste treatment, water cycle and ecological restoration', '*Reciclaje, tratamiento de residuos, ciclo del agua y restauración ecológica', 'Reciclagem, tratamento de resíduos, ciclo da água e restauração ecológica', '*Birziklapena, hondakinen tratamendua, uraren zikloa eta leheneratze ekologikoa', "Recyclage, traitement des déchets, cycle de l'eau et la restauration écologique"],
  ['a06', 'Construction, public works and refurbishing', '*Construcción, trabajos públicos y restauración', 'Construção, obras públicas e recondicionamento', '*Eraikuntza, herri-lanak eta zaharberritzea', 'Construction, travaux publics et remise à neuf'],
  ['a07', 'Trade and distribution', 'Distribución y comercialización', 'Comércio e distribuição', '*Merkataritza eta banaketa', 'Commerce et distribution'],
  ['a08', 'Transport, logistics and storage', 'Transporte, logística y almacenamiento', 'Transporte, logística e armazenagem', '*Garraioa, logistika eta biltegiratzea', 'Transport, logistique et entreposage'],
  ['a09', 'Hospitality and food service activities', '*Restauración y hostelería', 'Atividades dos serviços de hotelaria e alimentação', '*Ostalaritza eta jatetxe-zerbitzuak', 'Restauration, hôtellerie, catering'],
  ['a10', 'Information, communication and technologies', 'Información, comunicación y tecnologías', 'Informação, comunicação e tecnologias', '*Informazioa, komunikazioa eta teknologiak', 'Information, communication et technologies'],
  ['a11', 'Financial, insurance and related activities', 'Actividades financieras, de seguros y relacionados', 'Atividades de seguros, financeira e afins', '*Finantza-, aseguru- eta antzeko jarduerak', 'Finance, assurance et activités connexes'],
  ['a12', 'Habitat and housing', 'Hábitat y la vivienda', 'Habitat e habitação', '*Habitata eta etxebizitza', 'Habitat et logement'],
  ['a13', 'Professional, scientific and technical activities', 'Actividades profesionales, científicas y técnicas', 'Atividades profissionais, científicas e técnicas', '*Jarduera profesionalak, zientifikoak eta teknikoak', 'Activités professionnelles, scientifiques et techniques'],
  ['a14', 'Administration and management, tourism, rentals', 'Administración y gestión, el turismo y alquiler', 'Administração e gestão, turismo, aluguel', '*Administrazioa eta kudeaketa, turismoa, alokairua', '*Administration et gestion, tourisme et location'],
  ['a15', 'Public administration and social security', 'Administración pública y seguridad social', 'Administração pública e da segurança social', '*Administrazio publikoa eta gizarte-segurantza', 'Administration publique et sécurité sociale'],
  ['a16', 'Education and training', 'Educación y formación', 'Educação e formação', '*Hezkuntza eta prestakuntza', 'Éducation et formation'],
  ['a17', 'Social services, health and employment', 'Servicios sociales, salud y empleo', 'Serviços sociais, saúde e emprego', '*Gizarte-zerbitzuak, osasuna eta enplegua', 'Services sociaux et santé'],
  ['a18', 'Arts, culture, recreation and sports', 'Arte, cultura, recreación y deporte', 'Artes, cultura, recreação e esportes', '*Arteak, kultura, aisia eta kirola', 'Art, culture, loisirs et sports'],
  ['a19', 'Membership activities, repairing and wellness', 'Actividades de organización social, mutualización y reparación', 'Atividades associativas, reparação e bem-estar', '*Elkarte-jarduerak, konponketak eta ongizatea', '*Activités associatives, réparation et bien-être'],
  ['a20', 'Household activities, self-production, domestic work', '*Actividades domésticas y de autoproducción', '*Atividades domésticas, autoprodução, trabalho doméstico', '*Etxeko jarduerak, autoekoizpena, etxeko lana', '*Activités des ménages, autoproduction, travail domestique'],
  ['a21', 'International diplomacy and cooperation', 'Diplomacia internacional y cooperación', '*Diplomacia e cooperação internacional', '*Nazioarteko diplomazia eta lankidetza', '*Diplomatie et coopération internationale'],
]);

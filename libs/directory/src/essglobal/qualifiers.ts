import { concepts } from './vocabulary.js';

/**
 * ESSglobal controlled vocabulary, © ESSGLOBAL / RIPESS / Digital Commons, CC BY 3.0
 * (https://creativecommons.org/licenses/by/3.0/); from github.com/DigitalCommons/map-sse, branches
 * ica10-draft-locality-vocabs @0d7ab5a2 and develop @5e044bf3. Changed: Portuguese labels stand under pt-BR;
 * a label with * is not of the source but machine-made, because it was missing there or misspelt.
 * Columns: id, en, es, pt-BR, eu, fr, broader.
 */
export const QUALIFIERS = concepts('qualifiers', [
  ['q01', 'Ecologically or Environmentally Sustainable', '*Ecológica o ambientalmente sostenible', '*Ecológica ou ambientalmente sustentável', '*Ekologikoki edo ingurumenaren aldetik jasangarria', '*Durable sur le plan écologique ou environnemental'],
  ['q02', 'Democratic and decent working conditions', '*Condiciones de trabajo democráticas y dignas', '*Condições de trabalho democráticas e dignas', '*Lan-baldintza demokratikoak eta duinak', '*Conditions de travail démocratiques et décentes'],
  ['q03', 'Socially fair', '*Socialmente justo', '*Socialmente justo', '*Sozialki bidezkoa', '*Socialement juste'],
  ['q04', 'Economically democratic and sovereign', '*Económicamente democrático y soberano', '*Economicamente democrático e soberano', '*Ekonomikoki demokratikoa eta burujabea', '*Économiquement démocratique et souverain'],
  ['q05', 'Gender Equity', '*Equidad de género', '*Equidade de gênero', '*Genero-ekitatea', '*Équité de genre'],
  ['q06', 'From original / indigenous people or traditional communities', '*De pueblos originarios / indígenas o comunidades tradicionales', '*De povos originários / indígenas ou comunidades tradicionais', '*Jatorrizko herrienak / herri indigenenak edo komunitate tradizionalenak', '*Issu de peuples premiers / autochtones ou de communautés traditionnelles'],
  ['q07', 'Commons and free knowledge/free culture', '*Bienes comunes y conocimiento libre / cultura libre', '*Bens comuns e conhecimento livre / cultura livre', '*Ondasun komunak eta ezagutza librea / kultura librea', '*Communs et savoirs libres / culture libre'],
  ['q08', 'Handicraft', '*Artesanía', '*Artesanato', '*Eskulangintza', '*Artisanat'],
  ['q09', 'Coop Promoter/Supporter', 'Promotor o impulsor de cooperativas', '*Promotor ou apoiador de cooperativas', '*Kooperatiben sustatzailea / babeslea', 'Organisation de défense/de promotion des coopératives'],
  ['Agroecological', 'Agroecological', '*Agroecológico', '*Agroecológico', '*Agroekologikoa', '*Agroécologique', 'q01'],
  ['Agroextrativism', 'Agroextrativism', '*Agroextractivismo', '*Agroextrativismo', '*Agroestraktibismoa', '*Agroextractivisme', 'q01'],
  ['Animalwelfare', 'Animal Welfare', '*Bienestar animal', '*Bem-estar animal', '*Animalien ongizatea', '*Bien-être animal', 'q01'],
  ['Fairtrade', 'Fair trade', '*Comercio justo', '*Comércio justo', '*Bidezko merkataritza', '*Commerce équitable', 'q04'],
  ['FreeCulture', 'Free Culture', '*Cultura libre', '*Cultura livre', '*Kultura librea', '*Culture libre', 'q07'],
  ['FreeKnowledgeorSoftware', 'Free Knowledge or Software', '*Conocimiento o software libre', '*Conhecimento ou software livre', '*Ezagutza edo software librea', '*Savoirs ou logiciels libres', 'q07'],
  ['FromOriginalorIndigenousPeople', 'From Original or Indigenous People', '*De pueblos originarios o indígenas', '*De povos originários ou indígenas', '*Jatorrizko herrienak edo herri indigenenak', '*Issu de peuples premiers ou autochtones', 'q06'],
  ['LocalorFromCommunity', 'Local or From Community', '*Local o de la comunidad', '*Local ou da comunidade', '*Tokikoa edo komunitatekoa', '*Local ou issu de la communauté', 'q04'],
  ['Madefromrecycledorrecoveredmaterial', 'Made from Recycled or Recovered Material', '*Hecho con material reciclado o recuperado', '*Feito com material reciclado ou recuperado', '*Material birziklatuz edo berreskuratuz egina', '*Fait de matériaux recyclés ou récupérés', 'q01'],
  ['Naturalcosmeticsandherbalmedicines', 'Natural Cosmetics and Herbal Medicines', '*Cosmética natural y medicinas a base de plantas', '*Cosméticos naturais e fitoterápicos', '*Kosmetika naturala eta sendabelarrak', '*Cosmétiques naturels et médecines par les plantes', 'q01'],
  ['Organic', 'Organic', '*Ecológico (agricultura orgánica)', '*Orgânico', '*Organikoa', '*Biologique', 'q01'],
  ['PeasantorFamilyAgriculture', 'Peasant or Family Agriculture', '*Agricultura campesina o familiar', '*Agricultura camponesa ou familiar', '*Nekazaritza herritarra edo familiarra', '*Agriculture paysanne ou familiale', 'q06'],
  ['Selfmanagement', 'Self-management', '*Autogestión', '*Autogestão', '*Autogestioa', '*Autogestion', 'q02'],
  ['Socialinsertioninitiatives', 'Social insertion initiatives', '*Iniciativas de inserción social', '*Iniciativas de inserção social', '*Gizarteratze-ekimenak', "*Initiatives d'insertion sociale", 'q03'],
]);

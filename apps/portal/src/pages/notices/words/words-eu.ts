import type { Catalogue } from '@auzolan/ui';
import type { NoticeWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof NoticeWords> = {
  'notices.title': 'Zer jakinarazten dizugun',
  'notices.about': 'Besteek egiten dutenaz eta zure zain dagoenaz bakarrik abisatzen dizugu, eta garrantzia duen bitartean bakarrik.',
  'notices.BOOKED_FOR_YOU': 'Norbaitek zuretzat erreserbatzen du',
  'notices.APPROVED': 'Zure eskaera onartzen da',
  'notices.DECLINED': 'Zure eskaera ukatzen da',
  'notices.CANCELLED': 'Norbaitek zure erreserba ezeztatzen du',
  'notices.MOVED': 'Norbaitek zure erreserbaren ordua aldatzen du',
  'notices.CLOSED': 'Itxita edo hondatuta dago zure erreserban',
  'notices.WAITLIST_OFFER': 'Itxaroten zenuen ordu bat libre geratu da',
  'notices.SWAP_OFFER': 'Norbaitek trukea eskaintzen dizu',
  'notices.OFFER_TAKEN': 'Norbaitek eskaini zenuena hartu du',
  'notices.OFFER_DECLINED': 'Norbaitek eskaini zenuena ukatu du',
  'notices.SERIES_ASKED': 'Zure serie bat berretsi behar da',
  'notices.SERIES_RELEASED': 'Zure serie bat askatu da',
  'notices.SERIES_MISSED': 'Zure serieko data bat ezin izan da erreserbatu',
  'notices.PROBLEM_DECIDED': 'Jakinarazi zenuen arazoari buruz erabakitakoa',
  'notices.PROBLEM_OPEN': 'Norbaitek arazo bat jakinarazi du',
  'notices.STATEMENT_CLOSED': 'Denboraldi bateko kontuak itxi dira',
  'notices.APPROVAL_WAITS': 'Eskaera bat zure erantzunaren zain dago',
  'notices.SECOND_ASKED': 'Norbaitek bigarren pertsona izateko eskatzen dizu',
  'notices.SECOND_DECLINED': 'Zure bigarren pertsona ezin da etorri',
  'notices.way.MAIL': 'Mezua berehala',
  'notices.way.DIGEST': 'Egunean mezu bakarrean',
  'notices.way.PUSH': 'Nire gailuetan',
  'notices.way.OFF': 'Ezer ez',
  'notices.digestAt': 'Eguneko mezuaren ordua',
  'notices.digestHint': 'Gailu honen erlojuaren arabera.',
  'notices.save': 'Gorde',
  'notices.saved': 'Gordeta.',
  'notices.devices': 'Zure gailuetan',
  'notices.devicesHint': '{count, plural, one {Gailu batek jasotzen ditu abisuak.} other {# gailuk jasotzen dituzte abisuak.}} Inork ezin badu jaso, mezu bat dator.',
  'notices.here': 'Gailu honek abisuak jasotzen ditu',
  'notices.allow': 'Abisatu gailu honetan',
  'notices.stop': 'Ez abisatu gehiago gailu honetan',
  'notices.cannot': 'Nabigatzaile honek ezin du abisurik jaso. iPhone batean, gehitu lehenengo Auzolan hasierako pantailara.',
  'notices.refused': 'Nabigatzaile honek blokeatu egiten du. Baimendu orri honen ezarpenetan eta itzuli.',
};

export default words;

import type { Catalogue } from '@auzolan/ui';
import type { NoticeWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof NoticeWords> = {
  'notices.title': 'O que avisamos',
  'notices.about': 'Avisamos só do que outros fazem e do que espera por você, e só enquanto importa.',
  'notices.BOOKED_FOR_YOU': 'Alguém reserva para você',
  'notices.APPROVED': 'Seu pedido é aprovado',
  'notices.DECLINED': 'Seu pedido é recusado',
  'notices.CANCELLED': 'Alguém cancela sua reserva',
  'notices.MOVED': 'Alguém muda o horário da sua reserva',
  'notices.CLOSED': 'Está fechado ou quebrado durante sua reserva',
  'notices.WAITLIST_OFFER': 'Fica livre um horário que você esperava',
  'notices.SWAP_OFFER': 'Alguém oferece uma troca',
  'notices.OFFER_TAKEN': 'Alguém aceita o que você ofereceu',
  'notices.OFFER_DECLINED': 'Alguém recusa o que você ofereceu',
  'notices.SERIES_ASKED': 'Uma série sua precisa ser confirmada',
  'notices.SERIES_RELEASED': 'Uma série sua foi liberada',
  'notices.SERIES_MISSED': 'Uma data da sua série não pôde ser reservada',
  'notices.PROBLEM_DECIDED': 'O que foi decidido sobre um problema que você comunicou',
  'notices.PROBLEM_OPEN': 'Alguém comunica um problema',
  'notices.STATEMENT_CLOSED': 'As contas de uma temporada são fechadas',
  'notices.APPROVAL_WAITS': 'Um pedido espera sua resposta',
  'notices.SECOND_ASKED': 'Alguém pede que você seja a segunda pessoa',
  'notices.SECOND_DECLINED': 'Sua segunda pessoa não pode vir',
  'notices.way.MAIL': 'E-mail na hora',
  'notices.way.DIGEST': 'Em um e-mail por dia',
  'notices.way.PUSH': 'Nos meus aparelhos',
  'notices.way.OFF': 'Nada',
  'notices.digestAt': 'O e-mail do dia chega às',
  'notices.digestHint': 'Pelo relógio deste aparelho.',
  'notices.save': 'Salvar',
  'notices.saved': 'Salvo.',
  'notices.devices': 'Nos seus aparelhos',
  'notices.devicesHint': '{count, plural, one {# aparelho recebe avisos.} other {# aparelhos recebem avisos.}} Se nenhum puder receber, chega um e-mail.',
  'notices.here': 'Este aparelho recebe avisos',
  'notices.allow': 'Avisar neste aparelho',
  'notices.stop': 'Não avisar mais neste aparelho',
  'notices.cannot': 'Este navegador não pode receber avisos. No iPhone, ponha antes o Auzolan na tela de início.',
  'notices.refused': 'Este navegador bloqueia. Permita nas configurações desta página e volte.',
};

export default words;

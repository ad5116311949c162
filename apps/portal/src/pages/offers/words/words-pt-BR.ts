import type { Catalogue } from '@auzolan/ui';
import type { OfferWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof OfferWords> = {
  'swap.title': 'Ceder ou trocar',
  'swap.stillYours': 'Continua sua até alguém dizer sim. Podem responder por uma semana, no máximo até começar.',
  'swap.how': 'O que você quer fazer?',
  'swap.GIVE': 'Ceder',
  'swap.SWAP': 'Trocar',
  'swap.toWhom': 'Quem pode ficar com ela?',
  'swap.anyone': 'Quem quiser primeiro',
  'swap.forWhich': 'Por qual reserva?',
  'swap.choose': 'Escolha uma',
  'swap.chooseMissing': 'Escolha a reserva que você quer.',
  'swap.noneToSwap': 'Ninguém mais reservou {asset} ainda.',
  'swap.message': 'Um recado',
  'swap.send': 'Oferecer',
  'swap.offered': '{asset} foi oferecido. Continua seu até alguém dizer sim.',
  'swap.list': 'Ofertas',
  'swap.all': 'Todas as ofertas ({count})',
  'swap.asksSwap': '{name} propõe uma troca',
  'swap.gives': '{name} cede um horário',
  'swap.youSwap': 'Você propõe uma troca',
  'swap.youGive': 'Você cede um horário',
  'swap.get': 'Você recebe',
  'swap.part': 'Você dá',
  'swap.to': 'Para',
  'swap.answerBy': 'Responda até {when}.',
  'swap.runsOut': 'Pode ser respondida até {when}.',
  'swap.accept': 'Trocar',
  'swap.takeOver': 'Ficar com ela',
  'swap.no': 'Não, obrigado',
  'swap.back': 'Retirar a oferta',
  'swap.accepted': 'Pronto: {asset} é seu {when}.',
  'swap.asked': 'Pronto. Agora o dono de {asset} precisa dizer sim.',
  'swap.declined': 'Você disse não a {asset}.',
  'swap.withdrawn': 'Você não oferece mais {asset}.',
  'swap.saved': 'Salvo neste telefone. É enviado quando houver conexão.',
  'swap.stays': 'Nada mudou. Cada reserva continua como estava.',
};

export default words;

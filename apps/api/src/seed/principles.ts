/** The demo federation's principles, as questions that a cooperative answers about itself. */
export const DEMO_PRINCIPLES: ReadonlyArray<{ title: string; question: string }> = [
  { title: 'One member, one vote', question: 'Does every member have the same vote, whatever they put in?' },
  { title: 'Open door', question: 'Can anyone who works with you become a member, on known terms?' },
  { title: 'Fair work', question: 'Is the highest pay at most four times the lowest?' },
  { title: 'Care for the valley', question: 'What do you do so that river, soil and air are no worse for your work?' },
  { title: 'Sharing before buying', question: 'Which of your things and skills can others of the federation use?' },
];

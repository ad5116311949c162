import { messages as kit } from '@auzolan/ui/messages/en';
import { assets } from './assets.js';
import { cooperatives } from './cooperatives.js';
import { importing } from './import.js';
import { inbox } from './inbox.js';
import { members } from './members.js';
import { paper } from './paper.js';
import { register } from './register.js';
import { rules } from './rules.js';
import { seasons } from './seasons.js';
import { settings } from './settings.js';
import { shell } from './shell.js';
import { signIn } from './sign-in.js';
import { timetable } from './timetable.js';
import { weather } from './weather.js';

/** English is the source: its keys and parameters are what the other languages must have. */
export const messages = { ...kit, ...shell, ...inbox, ...cooperatives, ...members, ...assets, ...register, ...paper, ...timetable, ...importing, ...settings, ...signIn, ...rules, ...seasons, ...weather } as const;

export type OfficeMessages = typeof messages;
export type OfficeKey = keyof OfficeMessages;
export const reviewed = 'source';

import type { Catalogue } from '@auzolan/ui';
import { messages as kit } from '@auzolan/ui/messages/es';
import type { OfficeKey } from '../en/index.js';
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

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly OfficeKey[] = [];

export const messages: Catalogue<OfficeKey> = { ...kit, ...shell, ...inbox, ...cooperatives, ...members, ...assets, ...register, ...paper, ...timetable, ...importing, ...settings, ...signIn, ...rules, ...seasons, ...weather };

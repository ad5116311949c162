import { messages as en, type ImportMessages } from './import.en.js';

export const messages: ImportMessages = en;

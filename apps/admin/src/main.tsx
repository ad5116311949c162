import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@auzolan/ui/styles.css';
import './styles/admin.css';
import { startLanguage } from './api/page-language.js';
import { loadMessages } from './messages/load-messages.js';
import { App } from './shell/app.js';

const locale = startLanguage();
const catalogue = await loadMessages(locale);
const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
createRoot(place).render(<StrictMode><App locale={locale} catalogue={catalogue} /></StrictMode>);

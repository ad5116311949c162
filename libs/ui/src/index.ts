export { LANGUAGE_NAMES, LOCALES, chooseLocale, intlTag, type Locale } from './i18n/locales.js';
export { formatMessage, type MessageValues } from './i18n/format-message.js';
export { translator, type Catalogue, type LanguageFile, type Translate } from './i18n/catalogue.js';
export { I18nProvider, useI18n, useLocale, useTranslate } from './i18n/i18n-context.js';
export { PageWords, type WordFiles } from './i18n/page-words.js';
export { addDays, daysBetween } from '@auzolan/calendar';
export { zonedParts, type ZonedParts } from './dates/zoned-parts.js';
export {
  formatClock, formatDay, formatInstant, formatNumber, periodFormat, shortTime, type PeriodFormat, type ZonedPeriod,
} from './dates/date-format.js';
export { formatSize, formatVolume, formatWireAmount } from './amounts/format-amounts.js';
export { usePeriodFormat } from './dates/use-period-format.js';
export { wovenPath, wovenPattern, type WovenPattern } from './woven/woven-pattern.js';
export { NamedMark, WovenFill, WovenMark } from './woven/woven-mark.js';
export { Button, buttonClass, type ButtonProps } from './components/button.js';
export { CheckField, SelectField, TextArea, TextField } from './components/field.js';
export { Dialog } from './components/dialog.js';
export { ErrorSummary, type SummarizedError } from './components/error-summary.js';
export { Icon, type IconName } from './components/icon.js';
export { LanguagePicker } from './components/language-picker.js';
export { Notice, Status } from './components/notice.js';
export { Table, type TableColumn } from './components/table.js';
export { ToastProvider, useToast } from './components/toasts.js';

import { Button, Icon } from '@auzolan/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/use-text.js';

/** "What do you need?": one field; Enter or the button shows the list. */
export function SearchForm(props: { text?: string }) {
  const t = useText();
  const [text, setText] = useState(props.text ?? '');
  const [, navigate] = useLocation();
  return (
    <form
      role="search"
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        navigate(`/book?q=${encodeURIComponent(text.trim())}`);
      }}
    >
      <label className="search-label" htmlFor="need">{t('search.label')}</label>
      <div className="search-line">
        <input
          id="need"
          className="input"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          placeholder={t('search.example')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">
          <Icon name="search" />
          <span className="search-word">{t('search.button')}</span>
        </Button>
      </div>
    </form>
  );
}

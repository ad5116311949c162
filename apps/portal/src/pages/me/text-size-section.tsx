import { formatNumber, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { applyTextSize, storedTextSize, TEXT_SIZES } from '../../shell/text-size.js';

/** Text size of this device, 100 to 150 percent. */
export function TextSizeSection() {
  const t = useText();
  const locale = useLocale();
  const [size, setSize] = useState(storedTextSize);
  return (
    <section>
      <fieldset className="stack stack-tight">
        <legend><h2>{t('me.textSize')}</h2></legend>
        <div className="row">
          {TEXT_SIZES.map((one) => (
            <label key={one} className="check choice">
              <input
                type="radio"
                name="text-size"
                checked={one === size}
                onChange={() => {
                  applyTextSize(one);
                  setSize(one);
                }}
              />
              <span>{formatNumber(one / 100, locale, { style: 'percent' })}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}

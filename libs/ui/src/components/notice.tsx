import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

type Tone = 'success' | 'error' | 'info' | 'attention';

const TONE_ICON: Record<Tone, IconName> = { success: 'check', error: 'warning', info: 'info', attention: 'clock' };

/** A tinted block with an icon and words. `live` announces it when it appears. */
export function Notice(props: { tone: Tone; icon?: IconName; live?: boolean; children: ReactNode }) {
  const role = props.live ? (props.tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice notice-${props.tone}`} role={role}>
      <Icon name={props.icon ?? TONE_ICON[props.tone]} />
      <div className="notice-body">{props.children}</div>
    </div>
  );
}

/** A state in one word with an icon; never by colour alone. */
export function Status(props: { tone: 'success' | 'error' | 'info' | 'plain'; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`status status-${props.tone}`}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </span>
  );
}

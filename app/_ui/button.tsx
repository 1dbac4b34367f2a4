/** One strong action a page; others are quiet. A link that looks like a button is for going somewhere, a button for sending. */
import type { ReactNode } from 'react';
import { Text } from './text';

type Look = 'main' | 'quiet' | 'danger';

type ButtonProps = {
  children: string;
  look?: Look;
  name?: string;
  value?: string;
  /** Said instead of the label while the form is on its way (enhancement only). */
  busyLabel?: string;
  formAction?: string;
  isLarge?: boolean;
};

function classes(look: Look, isLarge: boolean): string {
  return `button button-${look}${isLarge ? ' button-large' : ''}`;
}

export function Button(props: ButtonProps) {
  const { children, look = 'main', name, value, busyLabel, formAction, isLarge = false } = props;
  return (
    <button
      type="submit"
      className={classes(look, isLarge)}
      name={name}
      value={value}
      formAction={formAction}
      data-busy-label={busyLabel}
    >
      <Text>{children}</Text>
    </button>
  );
}

type ButtonLinkProps = { href: string; children: string; look?: Look; isLarge?: boolean };

export function ButtonLink({ href, children, look = 'main', isLarge = false }: ButtonLinkProps) {
  return (
    <a className={classes(look, isLarge)} href={href}>
      <Text>{children}</Text>
    </a>
  );
}

type ScriptButtonProps = { children: ReactNode; does: 'print' | 'copy'; copies?: string; doneLabel?: string };

/** A button only a script can serve (print, copy): hidden until the script shows it. */
export function ScriptButton({ children, does, copies, doneLabel }: ScriptButtonProps) {
  return (
    <button
      type="button"
      hidden
      className={classes('quiet', false)}
      data-does={does}
      data-copies={copies}
      data-done-label={doneLabel}
    >
      {children}
    </button>
  );
}

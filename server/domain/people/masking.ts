/** Contact data as staff see it before they state a purpose: enough to recognise a caller, too little to call. */
import { maskEmail, maskPhone } from './contact';

export type ContactShown = {
  name: string | null;
  phone: string | null;
  email: string | null;
  organisation: string | null;
};

export function maskContact(contact: ContactShown): ContactShown {
  return {
    name: contact.name && maskName(contact.name),
    phone: contact.phone && maskPhone(contact.phone),
    email: contact.email && maskEmail(contact.email),
    organisation: contact.organisation,
  };
}

/** The first letter stays: 王** · M*** */
export function maskName(name: string): string {
  const [first = ''] = [...name];
  return `${first}${/\p{sc=Han}/u.test(first) ? '**' : '***'}`;
}

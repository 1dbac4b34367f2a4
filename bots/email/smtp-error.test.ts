import { describe, expect, test } from 'vitest';
import { readSmtpError } from './smtp-error';

const refusal = (command: string, response: string, code = 'EENVELOPE') => ({
  code,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});
const kindOf = (command: string, response: string) => readSmtpError(refusal(command, response)).kind;

describe('a mail server that refuses', () => {
  test.each([
    '550 5.1.1 <ann@provider.example>: Recipient address rejected: User unknown in relay recipient table',
    '550-5.1.1 The email account that you tried to reach does not exist.',
    '550 #5.1.0 Address rejected.',
    '550 sorry, no mailbox here by that name. (#5.1.1)',
    '550 5.1.2 <ann@nowhere.example>: Domain not found',
    '556 5.1.10 The domain takes no mail',
    '550 5.1.1 <daily-limit@sender-not.relay.example>: User unknown',
  ])('the recipient says that nobody is there: %s', (response) => {
    expect(kindOf('RCPT TO', response)).toBe('unreachable');
  });

  test.each([
    ['MAIL FROM', '550 5.1.1 Sender unknown'],
    ['MAIL FROM', '553 5.1.8 Domain of sender address does not exist'],
    ['MAIL FROM', '530 5.7.57 Client not authenticated to send mail'],
    ['RCPT TO', '530 Authentication required'],
    ['RCPT TO', '554 5.7.1 <ann@provider.example>: Relay access denied'],
    ['RCPT TO', '550 relaying denied'],
    ['RCPT TO', '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked'],
    ['RCPT TO', '550 5.1.0 <help@city.example>: Sender address rejected: User unknown'],
    ['RCPT TO', '550 5.4.5 Daily user sending limit exceeded'],
    ['RCPT TO', '550 Daily limit reached'],
    ['DATA', '550 5.4.5 Daily user sending limit exceeded'],
    ['DATA', '550-5.7.26 Unauthenticated mail from city.example is not accepted'],
    ['DATA', '554 5.7.60 Client does not have permissions to send as this sender'],
    ['CONN', '554 5.7.1 You are blocked'],
  ])('us, and not the person, lets the mail wait: %s %s', (command, response) => {
    expect(kindOf(command, response)).toBe('retry');
  });

  test.each([
    ['DATA', '550 5.1.1 Message refused'],
    ['DATA', '554 5.7.1 Message rejected as spam'],
    ['DATA', '552 5.3.4 Message too big'],
    ['RCPT TO', '554 5.7.1 Rejected'],
    ['RCPT TO', '552 5.2.2 The user is over quota'],
    ['RCPT TO', '550 No'],
  ])('this mail, without a word on the person, ends this mail alone: %s %s', (command, response) => {
    expect(kindOf(command, response)).toBe('permanent');
  });

  test('for now, or is not there, or knows no such login, is asked again', () => {
    expect(kindOf('RCPT TO', '450 4.2.1 Too many')).toBe('retry');
    expect(readSmtpError({ code: 'ECONNECTION' }).kind).toBe('retry');
    expect(readSmtpError(refusal('AUTH PLAIN', '535 5.7.8 Bad credentials', 'EAUTH')).kind).toBe('retry');
  });

  test('an address that is none ends the mail', () => {
    expect(readSmtpError({ code: 'EENVELOPE', command: 'API' }).kind).toBe('permanent');
  });
});

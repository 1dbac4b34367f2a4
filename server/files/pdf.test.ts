import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkPdf } from './pdf';
import { pdf, pdfWithTable } from './testing/sample-files';

const notAllowed = { ok: false, reason: 'file-type-not-allowed' };
const broken = { ok: false, reason: 'file-broken' };

it('accepts an ordinary PDF, with its objects in plain or compressed form', async () => {
  expect(await checkPdf(pdf())).toEqual({ ok: true });
  expect(await checkPdf(pdfWithTable('7 0 << /Type /Page /MediaBox [0 0 595 842] >>'))).toEqual({ ok: true });
});

it('accepts a PDF with a picture and a link in it', async () => {
  const link = '6 0 obj\n<< /S /URI /URI (https://example.org/) >>\nendobj\n';
  const image = `8 0 obj\n<< /Subtype /Image /Length 5000 >>\nstream\n${randomBytes(5000).toString('latin1')}\nendstream\nendobj`;
  expect(await checkPdf(pdf(link + image))).toEqual({ ok: true });
});

it.each([
  ['script', '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'],
  ['script spelled with escapes', '<< /S /J#61va#53cript /JS (x) >>'],
  ['script run by a film', '<< /S /Rendition /JS (x) >>'],
  ['a program to start', '<< /S /Launch /F (cmd.exe) >>'],
  ['a file inside the file', '<< /Type /EmbeddedFile >>'],
  ['a list of files inside the file', '<</Names<</EmbeddedFiles 9 0 R>>>>'],
  ['a film player', '<< /Subtype/RichMedia >>'],
])('refuses a PDF with %s, in plain sight or in a compressed table', async (_what, object) => {
  expect(await checkPdf(pdf(`9 0 obj\n${object}\nendobj`))).toEqual(notAllowed);
  expect(await checkPdf(pdfWithTable(`9 0 ${object}`))).toEqual(notAllowed);
});

it('refuses a PDF whose object table cannot be read, because nobody can vouch for it', async () => {
  const page = '7 0 << /Type /Page >>';
  expect(await checkPdf(pdfWithTable(page, '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>'))).toEqual(
    notAllowed,
  );
  const encrypted = pdf(
    '5 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n\x01\x02\x03\nendstream\nendobj',
  );
  expect(await checkPdf(encrypted)).toEqual(notAllowed);
});

it('refuses a PDF whose object table was packed twice', async () => {
  const inner = deflateSync('9 0 << /S /JavaScript >>').toString('latin1');
  const outer = deflateSync(Buffer.from(inner, 'latin1')).toString('latin1');
  const table = `5 0 obj\n<< /Type /ObjStm /Filter [/FlateDecode /FlateDecode] >>\nstream\n${outer}\nendstream\nendobj`;
  expect(await checkPdf(pdf(table))).toEqual(notAllowed);
});

it('refuses a PDF whose object table would unfold to fill the memory', async () => {
  expect(await checkPdf(pdfWithTable('1 '.repeat(20_000_000)))).toEqual(notAllowed);
});

it('calls a PDF broken when its end is missing', async () => {
  const whole = pdf(' '.repeat(5000));
  expect(await checkPdf(whole.subarray(0, whole.length - 100))).toEqual(broken);
});

it('calls a file broken that only ends like a PDF', async () => {
  expect(await checkPdf(Buffer.from('hello %PDF-1.7 %%EOF'))).toEqual(broken);
});

it('refuses a PDF of more pieces than any book has', async () => {
  const piece = '<< /Length 0 >>\nstream\nendstream\n';
  expect(await checkPdf(pdf(piece.repeat(19_000)))).toEqual({ ok: true });
  expect(await checkPdf(pdf(piece.repeat(21_000)))).toEqual(notAllowed);
});

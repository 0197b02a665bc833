import { expect } from '@open-wc/testing';
import { decodedText, type DecodedText } from '../../../../src/app/configurator/files/encoding.js';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'number' ? value : [...value].map((sign) => sign.charCodeAt(0)),
    ),
  );
const textOf = (decoded: DecodedText): string => ('text' in decoded ? decoded.text : 'several');
const readingsOf = (decoded: DecodedText): readonly (readonly [string, string])[] =>
  'readings' in decoded ? decoded.readings.map(({ encoding, text }) => [encoding, text]) : [];

describe('the encoding of a table', () => {
  it('is Unicode where it can be, with its mark or without', () => {
    for (const [given, text] of [
      [new TextEncoder().encode('Țară;Əhali;8'), 'Țară;Əhali;8'],
      [bytes(0xef, 0xbb, 0xbf, 'a;1'), 'a;1'],
      [bytes(0xff, 0xfe, 'a\0;\0', 0x59, 0x01), 'a;ř'],
      [bytes(0xfe, 0xff, '\0a\0;\0b'), 'a;b'],
      [bytes('a\0;\x001\0\n\0b\0;\x002\0'), 'a;1\nb;2'],
    ] as const)
      expect(textOf(decodedText(given, 'en'))).to.equal(text);
  });

  it('is asked about where it isn’t, with the likeliest for the page’s language first', () => {
    const syria = bytes(0xd1, 0xe8, 0xf0, 0xe8, 0xff, ';5');
    const [first, ...others] = readingsOf(decodedText(syria, 'ru'));
    expect(first).to.deep.equal(['windows-1251', 'Сирия;5']);
    expect(others).to.deep.include(['windows-1252', 'Ñèðèÿ;5']);
    expect(readingsOf(decodedText(syria, 'en'))[0]![0]).to.equal('windows-1252');
    expect(readingsOf(decodedText(bytes(0xd3, 0xe6, 0xd1, 0xed, 0xc9), 'ar'))[0]).to.deep.equal([
      'windows-1256',
      'سورية',
    ]);
    expect(readingsOf(decodedText(bytes('T', 0xfc, 'rkiy', 0xfe), 'az'))[0]).to.deep.equal([
      'windows-1254',
      'Türkiyş',
    ]);
  });

  it('names readings that come to the same once', () => {
    const french = readingsOf(decodedText(bytes('R', 0xe9, 'fugi', 0xe9, 's;1'), 'fr'));
    expect(new Set(french.map(([, text]) => text)).size).to.equal(french.length);
    expect(french[0]).to.deep.equal(['windows-1252', 'Réfugiés;1']);
  });
});

import { expect } from '@open-wc/testing';
import {
  folderAddress,
  isDataAddress,
  isOnThisDevice,
} from '../../../src/app/configurator/take-away/base-address.js';

describe('addresses of a snippet', () => {
  it('takes folders of the web', () => {
    expect(folderAddress(' https://example.org/factlet ')).to.equal('https://example.org/factlet');
    expect(folderAddress('http://example.org')).to.equal('http://example.org/');
    for (const wrong of [
      '',
      '/factlet/',
      'example.org',
      'javascript:alert(1)',
      'data:,',
      'file:///a/',
      'https://a:b@example.org/',
      'https://example.org/?a',
      'https://example.org/#a',
    ])
      expect(folderAddress(wrong), wrong).to.equal(undefined);
  });

  it('knows this device', () => {
    for (const own of [
      'http://localhost:8000/',
      'http://a.localhost/',
      'http://127.0.0.1/',
      'http://127.1.2.3/',
      'http://[::1]:80/',
      'http://0.0.0.0/',
      'file:///home/',
    ])
      expect(isOnThisDevice(own), own).to.equal(true);
    for (const other of [
      'https://example.org/',
      'https://localhost.example.org/',
      'https://127.example.org/',
      'https://128.0.0.1/',
    ])
      expect(isOnThisDevice(other), other).to.equal(false);
  });

  it('takes for WordPress what its plugin takes', () => {
    for (const right of ['/wp-content/uploads/a.json', 'https://example.org/a.json?b=c'])
      expect(isDataAddress(right), right).to.equal(true);
    for (const wrong of [
      '',
      'a.json',
      '//example.org/a.json',
      'https://example.org/a b.json',
      'https://example.org/"',
      '/a]b',
      'ftp://example.org/',
    ])
      expect(isDataAddress(wrong), wrong).to.equal(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Start } from '../../../src/playground/protocol.ts';
import { pageHtml } from '../../../src/transport/playground/page.ts';

const START: Start = {
  version: '1.2.3',
  build: 'abc',
  commands: [],
  records: [],
  examples: ['/quote words:</script><script>alert(1)</script><!--'],
  open: false,
};

describe('the page', () => {
  const html = pageHtml(START);

  it('loads its own script and style, and runs nothing that stands in it', () => {
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes?.trim());
    expect(scripts).toEqual(['type="module" src="/app-abc.js"', 'type="application/json" id="start"']);
    expect(html).toContain('<link rel="stylesheet" href="/app-abc.css">');
    expect(html).not.toMatch(/<style|\son\w+=|\sstyle=/);
  });

  it('is given what it starts with, whatever stands in it', () => {
    const [, data = ''] = /<script type="application\/json" id="start">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual(START);
  });

  it('says what it is to a person, a phone and a browser without scripts', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<title>Readout playground</title>');
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toMatch(/<noscript>.*npm run readout -- prompt<\/noscript>/);
  });

  it('draws its icon without asking for it', () => {
    const [, icon = ''] = /<link rel="icon" href="data:image\/svg\+xml,([^"]*)">/.exec(html) ?? [];
    expect(decodeURIComponent(icon)).toMatch(/^<svg .*<\/svg>$/);
  });
});
